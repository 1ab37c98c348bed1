// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** The folder a case lies in: the only place from which images and references are read. */
package org.calx.manuscript.folder;
