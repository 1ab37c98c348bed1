// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** What an editor adds to the keys an author presses: closing marks, indentation, remarks; worked out from the characters alone. */
package org.calx.ide.typing;
