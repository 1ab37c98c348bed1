// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.eclipse.xtext.resource.XtextResource;

/** The way by which a question about an open file reaches the thread that reads. */
interface OpenFiles {

    /**
     * Asks about a file.
     *
     * @param file     the file
     * @param question answered from what was read and its text, in the service's thread
     * @return the answer; cancelled when the text changes or the file is not open
     */
    <T> CompletableFuture<Stamped<T>> ask(Path file, BiFunction<XtextResource, String, T> question);
}
