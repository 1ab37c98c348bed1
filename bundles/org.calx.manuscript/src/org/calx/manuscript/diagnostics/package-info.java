// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** Laboratory tests, antibodies, imaging and the diagnoses considered. */
package org.calx.manuscript.diagnostics;
