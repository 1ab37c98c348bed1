// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Where the things a case refers to are declared. */
package org.calx.ide.navigation;
