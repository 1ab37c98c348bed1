// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** What is recorded about treatments and procedures, gathered from the places it may stand in. */
package org.calx.model.treatment;
