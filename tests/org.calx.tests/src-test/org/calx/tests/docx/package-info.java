// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** Tests of the Word documents that manuscripts become, and of the check that finds damaged ones. */
package org.calx.tests.docx;
