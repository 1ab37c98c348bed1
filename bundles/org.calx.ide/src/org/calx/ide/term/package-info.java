// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Which vocabularies the words of a statement come from, and what they say about a term. */
package org.calx.ide.term;
