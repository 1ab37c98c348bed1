// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Brings pictures into a case, by command or dropped on its text. */
package org.calx.app.picture;
