// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Which headings of the reference of the language are about a place in a case. */
package org.calx.ide.manual;
