// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The spelling of English prose with medical words. */
package org.calx.spelling;
