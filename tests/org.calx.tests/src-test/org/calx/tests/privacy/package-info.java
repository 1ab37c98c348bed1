// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** What is found of identifiers that were planted, and what is taken for one though it is none. */
package org.calx.tests.privacy;
