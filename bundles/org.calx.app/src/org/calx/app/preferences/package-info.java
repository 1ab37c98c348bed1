// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The settings a writer may want to change, and no others. */
package org.calx.app.preferences;
