// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The journals a case can be written for, to choose from. */
package org.calx.app.journal;
