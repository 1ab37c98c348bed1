// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Completion: what may stand at a place, drawn from grammar, vocabulary and the case itself. */
package org.calx.ide.contentassist;
