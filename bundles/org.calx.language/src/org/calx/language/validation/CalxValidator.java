// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

/** Runs the checks of a case; the topics are composed here. */
public class CalxValidator extends AbstractCalxValidator {
}
