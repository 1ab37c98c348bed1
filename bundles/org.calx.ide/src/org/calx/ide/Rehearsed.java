// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.calx.language.CalxLanguage;
import org.calx.language.ParsedFile;

/** What is done with a text over and over before an author types, beyond what the language service does with it. */
@FunctionalInterface
public interface Rehearsed {

    /**
     * Does it once.
     *
     * @param language the language
     * @param parsed   the text; it will be changed afterwards
     * @param canceled asked now and then whether to stop
     * @throws CancellationException if it was stopped
     */
    void play(CalxLanguage language, ParsedFile parsed, BooleanSupplier canceled);
}
