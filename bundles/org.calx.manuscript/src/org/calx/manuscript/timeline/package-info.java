// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** The course of events as a table and as a figure. */
package org.calx.manuscript.timeline;
