// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** Laboratory results and outcome measures over time as a figure. */
package org.calx.manuscript.trends;
