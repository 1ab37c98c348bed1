// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** The named things of whole folders of cases, to be found from anywhere. */
package org.calx.ide.symbol;
