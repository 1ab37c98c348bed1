// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** What other programs do to the files of open editors: unsaved text stays in sight, and its author says what becomes of it. */
package org.calx.app.outside;
