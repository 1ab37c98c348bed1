// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Fields with their labels, as the pages of wizards have them. */
package org.calx.app.form;
