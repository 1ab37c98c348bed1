// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language;

/** The services of the case language, for Guice. */
public class CalxRuntimeModule extends AbstractCalxRuntimeModule {
}
