// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** Who the patient is, history and underlying disease. */
package org.calx.manuscript.patient;
