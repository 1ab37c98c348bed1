// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

/** Keeps text that is not saved yet, and offers it again when the Studio did not end by itself. */
package org.calx.app.recovery;
