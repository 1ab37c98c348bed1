// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** The axis of time that figures share: days to millimetres, with ticks, and a change of scale where decades precede months. */
package org.calx.manuscript.drawn.time;
