// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** Tests of the CARE checklist. */
package org.calx.tests.care;
