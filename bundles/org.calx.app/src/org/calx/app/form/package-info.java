// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Wizards that write files, and their pages of fields with labels. */
package org.calx.app.form;
