// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** What a journal asks of a manuscript: its sections, limits, words and looks, ready for the composer and the counters. */
package org.calx.manuscript.journal;
