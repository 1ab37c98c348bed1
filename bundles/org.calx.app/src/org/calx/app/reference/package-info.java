// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Takes references that were pasted, dropped or saved by other programs into a case. */
package org.calx.app.reference;
