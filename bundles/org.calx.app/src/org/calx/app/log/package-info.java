// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** What is told and what is written down when something goes wrong: plain words for the user, nothing of a case in the log. */
package org.calx.app.log;
