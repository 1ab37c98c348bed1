// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** What an author who asks for help is looking at. */
package org.calx.ui.help;
