// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** References to publications, as they stand in files of any format; nothing here is null. */
package org.calx.bibliography;
