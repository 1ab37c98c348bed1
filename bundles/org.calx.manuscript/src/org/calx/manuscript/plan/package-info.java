// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** What a manuscript is made of and in which order: sections, the parts they consist of, and where a part without a section goes. */
package org.calx.manuscript.plan;
