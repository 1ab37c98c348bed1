// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** The lesion map: its anatomy against the vocabulary, and where it puts marks and numbers. */
package org.calx.tests.manuscript.lesionmap;
