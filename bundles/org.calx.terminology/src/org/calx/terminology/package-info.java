// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Controlled vocabularies (tab-separated tables) and their look-up; plain Java. */
package org.calx.terminology;
