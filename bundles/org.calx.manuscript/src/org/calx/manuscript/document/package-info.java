// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** The manuscript as a tree of blocks and inlines: what is said and in which role, nothing of how a file format writes it. */
package org.calx.manuscript.document;
