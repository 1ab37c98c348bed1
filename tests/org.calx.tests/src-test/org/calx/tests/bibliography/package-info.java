// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Files of references in all formats, and how styles print them. */
package org.calx.tests.bibliography;
