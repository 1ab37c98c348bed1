// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** What a name in a case may refer to. */
package org.calx.language.scoping;
