// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The lesions of a case on a body, and the body as a place to add them. */
package org.calx.ui.figure.lesionmap;
