// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** The parts the author writes alone: introduction, discussion, conclusion and the patient's perspective. */
package org.calx.manuscript.discussion;
