// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** What a new case starts with. */
package org.calx.tests.starter;
