// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The wizard that makes a new case. */
package org.calx.app.create;
