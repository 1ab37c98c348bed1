// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The arrows of the architecture, checked on manifests and on classes; and nothing is left behind that nobody uses. */
package org.calx.tests.architecture;
