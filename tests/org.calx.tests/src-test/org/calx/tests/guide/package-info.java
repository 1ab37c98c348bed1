// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The user guide of the Studio: its chapters, how they are set, and where F1 leads. */
package org.calx.tests.guide;
