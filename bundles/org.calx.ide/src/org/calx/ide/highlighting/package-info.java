// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** What every piece of a case's text is, for colouring: from its tokens at once, from its meaning when it has been read. */
package org.calx.ide.highlighting;
