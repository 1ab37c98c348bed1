// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** What the Studio asks its user; a test answers in the user's place. */
package org.calx.app.question;
