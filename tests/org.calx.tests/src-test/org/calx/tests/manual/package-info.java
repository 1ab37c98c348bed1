// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The manual of the language, made from the grammar, the model, the vocabularies and the example cases. */
package org.calx.tests.manual;
