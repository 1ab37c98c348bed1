// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The user guide in the window: its view, and F1, which opens it at what the user is doing. */
package org.calx.app.guide;
