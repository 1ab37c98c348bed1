// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** What the CARE checklist and the limits of a journal say about a case, in the words all front ends use. */
package org.calx.publish.report;
