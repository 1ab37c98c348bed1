// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Where the command line runs: its streams, its working folder, and what it shows while it works. */
package org.calx.cli.console;
