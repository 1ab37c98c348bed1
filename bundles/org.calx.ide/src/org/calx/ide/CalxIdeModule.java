// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide;

/** The editing services of the case language, for Guice; mixed into the runtime module. */
public class CalxIdeModule extends AbstractCalxIdeModule {
}
