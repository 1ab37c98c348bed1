// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.scoping;

/** What a name in a case may refer to. */
public class CalxScopeProvider extends AbstractCalxScopeProvider {
}
