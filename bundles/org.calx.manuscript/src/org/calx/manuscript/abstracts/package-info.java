// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** The abstract and the keywords. */
package org.calx.manuscript.abstracts;
