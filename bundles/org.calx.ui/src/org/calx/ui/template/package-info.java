// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Templates for what is written again and again: those of the product, and the author's own. */
package org.calx.ui.template;
