// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import org.calx.language.CalxLanguage;
import org.calx.language.ParsedFile;

/** Finds a better text for a case file. */
@FunctionalInterface
public interface Mending {

    /** {@return the new text of a file that could be read; the same when there is nothing to mend} */
    String mend(CalxLanguage language, ParsedFile file);
}
