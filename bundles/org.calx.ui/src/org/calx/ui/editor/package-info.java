// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Small habits of the editor: matching brackets, wrapped lines, its keys and its menu. */
package org.calx.ui.editor;
