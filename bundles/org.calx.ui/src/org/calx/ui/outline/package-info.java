// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The outline of a case beside its editor. */
package org.calx.ui.outline;
