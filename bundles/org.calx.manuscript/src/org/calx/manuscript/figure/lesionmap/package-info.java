// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** The lesion map: where a patient's calcinosis lies, drawn on body, hands and feet, numbered, with a legend. */
package org.calx.manuscript.figure.lesionmap;
