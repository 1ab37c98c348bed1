// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** Text laid out with the metrics of the bundled font and written as outlines. */
package org.calx.drawing.text;
