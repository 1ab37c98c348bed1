// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** What the views of the Studio say, without their widgets. */
package org.calx.tests.ui;
