// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The way in: reads a file of references whatever its format. */
package org.calx.bibliography.file;
