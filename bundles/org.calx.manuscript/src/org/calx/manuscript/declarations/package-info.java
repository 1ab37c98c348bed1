// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** Consent and the other statements journals ask for. */
package org.calx.manuscript.declarations;
