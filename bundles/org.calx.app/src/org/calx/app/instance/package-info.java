// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** One Studio for each workspace: a second start hands its files to the first and ends. Knows no widgets. */
package org.calx.app.instance;
