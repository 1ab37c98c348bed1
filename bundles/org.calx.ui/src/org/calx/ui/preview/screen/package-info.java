// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** A proof on the screen: painted, scrolled, pointed at, selected, and read aloud. */
package org.calx.ui.preview.screen;
