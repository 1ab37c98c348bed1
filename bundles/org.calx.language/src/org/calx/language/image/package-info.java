// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** What an author's image file says apart from its picture. */
package org.calx.language.image;
