// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** A second start of the Studio finds the first. */
package org.calx.tests.app.instance;
