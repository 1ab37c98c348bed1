// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** What a check found, for people and for programs. */
package org.calx.cli.report;
