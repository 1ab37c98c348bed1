// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Tests of the vocabularies and of their look-up. */
package org.calx.tests.terminology;
