// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Marks words of an author's prose that no dictionary knows. */
package org.calx.ui.spelling;
