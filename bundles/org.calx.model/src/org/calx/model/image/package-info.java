// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** What the first bytes of an image file tell: its format, its size and how it is to be turned; and whether that is enough to print it. */
package org.calx.model.image;
