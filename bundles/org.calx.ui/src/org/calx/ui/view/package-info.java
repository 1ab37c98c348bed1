// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** What all views of a case have in common: they follow the editor and what is reviewed of its text. */
package org.calx.ui.view;
