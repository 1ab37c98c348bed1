// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Which parts of a case can be folded away. */
package org.calx.ide.folding;
