// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The user guide as chapters of blocks of text, read from the Markdown files that come with the Studio. No widgets. */
package org.calx.app.guide.book;
