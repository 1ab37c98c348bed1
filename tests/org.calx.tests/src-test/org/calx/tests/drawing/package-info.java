// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** Tests of the drawings: text, SVG and PNG. */
package org.calx.tests.drawing;
