// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** What was found on examination: the calcinosis, its lesions and their complications. */
package org.calx.manuscript.findings;
