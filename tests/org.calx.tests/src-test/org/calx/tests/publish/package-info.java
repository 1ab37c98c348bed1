// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Tests of what is written to the disk, and of checking, formatting and exporting whole files. */
package org.calx.tests.publish;
