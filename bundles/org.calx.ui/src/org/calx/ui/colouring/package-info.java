// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Colours the text of an editor: by its tokens at every key press, by its meaning when it has been analysed. */
package org.calx.ui.colouring;
