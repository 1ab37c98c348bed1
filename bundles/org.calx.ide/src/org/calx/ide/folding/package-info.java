// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Which lines of a case can be folded. */
package org.calx.ide.folding;
