// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Opens cases from anywhere on disk; brings their folder into the workspace so that every view knows them. */
package org.calx.app.open;
