// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The list of all findings in the workspace, by topic, with reason and source of each. */
package org.calx.ui.findings;
