// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Tests of the commands, run in this process. */
package org.calx.tests.cli;
