// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** The package a manuscript is written into: its parts, their relationships and what the body must know of them; nothing here is null unless said. */
package org.calx.docx.template;
