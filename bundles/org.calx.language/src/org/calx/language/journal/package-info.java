// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The journals that come with Calx, written in its language. */
package org.calx.language.journal;
