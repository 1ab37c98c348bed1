// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Gives a name of a case another one wherever it is mentioned, with a preview of every change. */
package org.calx.ui.rename;
