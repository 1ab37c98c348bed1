// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a check that looks at nothing but the words of the object itself and of those it stands in. An object in which it finds nothing is not looked
 * at again until it is read anew, as it is whenever words of one it stands in change, however much else changes around it. Such a check says so by
 * {@link CaseChecks#lookElsewhere} when it did look at something else.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface OfItself {
}
