// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.trends;

/**
 * A reference range; at least one end is there.
 *
 * @param low  its lower end; negative infinity for none
 * @param high its upper end; infinity for none
 */
record ReferenceBand(double low, double high) {
}
