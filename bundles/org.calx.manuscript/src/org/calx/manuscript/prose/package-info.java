// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** Sentences and paragraphs put together from words, references and their origin in the model. */
package org.calx.manuscript.prose;
