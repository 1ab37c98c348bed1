// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** Building tables row by row. */
package org.calx.manuscript.table;
