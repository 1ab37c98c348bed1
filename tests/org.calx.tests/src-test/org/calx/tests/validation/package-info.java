// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The rules a case is checked against, by the fixtures their manual pages show. */
package org.calx.tests.validation;
