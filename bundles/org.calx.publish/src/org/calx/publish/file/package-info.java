// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** How every file the product writes gets onto the disk: whole, or not at all. */
package org.calx.publish.file;
