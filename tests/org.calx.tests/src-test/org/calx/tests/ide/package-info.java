// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The editing services without a workbench. */
package org.calx.tests.ide;
