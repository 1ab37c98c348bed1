// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The preview without a window: pieces, their setting on paper, scrolling, and the way from a sentence to its line and back. */
package org.calx.tests.preview;
