// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
/** Finds in running text what can identify a patient: the eighteen classes of the HIPAA Safe Harbor rule and words the authors keep private. */
package org.calx.terminology.identifier;
