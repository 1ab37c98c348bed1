// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The documents of open editors, connected to the language service. */
package org.calx.ui.document;
