// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** What of a file is prose of its author. */
package org.calx.ide.prose;
