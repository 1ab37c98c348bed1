// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** How far a case has what the CARE checklist asks of a report. */
package org.calx.manuscript.care;
