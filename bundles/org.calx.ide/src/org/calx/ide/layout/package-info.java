// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Laying out a case as edits of its white space. */
package org.calx.ide.layout;
