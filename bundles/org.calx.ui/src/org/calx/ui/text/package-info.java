// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Plain text in the small windows over an editor. */
package org.calx.ui.text;
