// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** What a rule wants, and why. */
package org.calx.ui.rule;
