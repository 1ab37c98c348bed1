// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Lays out case files: indentation, spacing and blank lines, never the words. */
package org.calx.language.formatting2;
