// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Quick fixes: what a finding about a case leads to, as changes of its text; one class for each kind of change. */
package org.calx.ide.quickfix;
