// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** Tests of journals: how they are found, and what is counted for them. */
package org.calx.tests.journal;
