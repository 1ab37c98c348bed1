// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Whole statements put in their place in a case, for views in which something is pointed at. */
package org.calx.ide.insertion;
