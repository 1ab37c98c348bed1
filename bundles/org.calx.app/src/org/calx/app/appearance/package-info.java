// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Light, dark, or as the system is. */
package org.calx.app.appearance;
