// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Findings in files, as markers and annotations: the marks that the editor, the list of findings and the navigator show. */
package org.calx.ui.marker;
