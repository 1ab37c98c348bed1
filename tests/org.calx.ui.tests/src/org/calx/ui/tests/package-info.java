// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Tests that need a running workbench and its window. */
package org.calx.ui.tests;
