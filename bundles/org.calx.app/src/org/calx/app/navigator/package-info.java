// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The view of the folders with cases. */
package org.calx.app.navigator;
