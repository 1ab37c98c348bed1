// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Adapters from editing services and manuscript to the Eclipse workbench. */
package org.calx.ui;
