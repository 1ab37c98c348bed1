// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The small pictures of the outline and of completion. */
package org.calx.ui.picture;
