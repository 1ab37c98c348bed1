// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** Streams XML 1.0 and refuses what XML 1.0 cannot hold; nothing here is null unless said. */
package org.calx.docx.xml;
