// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Giving a thing of a case another name wherever it is mentioned. */
package org.calx.ide.rename;
