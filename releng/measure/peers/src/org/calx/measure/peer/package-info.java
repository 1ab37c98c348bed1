// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** The same manuscripts written by other Java libraries, without checks, citations or safe files. */
package org.calx.measure.peer;
