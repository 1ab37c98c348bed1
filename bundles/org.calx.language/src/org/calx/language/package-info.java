// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The case language: grammar, scoping, validation and formatting; headless. */
package org.calx.language;
