// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** Drugs and procedures. */
package org.calx.manuscript.treatment;
