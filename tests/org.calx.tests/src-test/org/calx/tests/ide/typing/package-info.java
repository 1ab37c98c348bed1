// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** What an editor adds to the keys an author presses. */
package org.calx.tests.ide.typing;
