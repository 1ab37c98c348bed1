// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** Drawings: shapes and labels in millimetres, each named by the element of the case it shows. */
package org.calx.drawing;
