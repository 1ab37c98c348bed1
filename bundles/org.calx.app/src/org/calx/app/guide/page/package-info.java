// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** A chapter of the guide set as lines of styled text: indents, columns, grounds. No widgets; widths come from the caller. */
package org.calx.app.guide.page;
