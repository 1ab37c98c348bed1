// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The desktop application: branding, perspective, wizards and actions. */
package org.calx.app;
