// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.reference;

/**
 * A name at a place of a case.
 *
 * @param referent   what it stands for
 * @param offset     where the name starts
 * @param length     how long the name is
 * @param pathLength how long it is with the properties after it, such as {@code L1.size}; the same for other names
 * @param kind       in what way it is mentioned there
 */
public record Pointed(Referent referent, int offset, int length, int pathLength, MentionKind kind) {
}
