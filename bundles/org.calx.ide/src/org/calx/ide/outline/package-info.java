// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The contents of a case as a tree. */
package org.calx.ide.outline;
