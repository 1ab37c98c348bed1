// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Places in case files and in the files beside them. */
package org.calx.language.place;
