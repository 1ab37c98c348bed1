// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** What this Studio is, whose work is in it, and what one needs to know of it to mend it. */
package org.calx.app.about;
