// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** The body, the hands and the feet as line drawings whose parts are the sites of the vocabulary. */
package org.calx.manuscript.figure.lesionmap.anatomy;
