// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The wizard that declares a journal. */
package org.calx.app.profile;
