// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The colours of a case in an editor, as the theme has them. */
package org.calx.ui.colour;
