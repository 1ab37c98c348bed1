// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.example;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.calx.ui.document.OpenDocuments;
import org.eclipse.core.runtime.ILog;

/** An example that is read as soon as the window is open, so that the first keys of the author are answered sooner. */
public final class WarmingExample {

    /** The example with the most kinds of statements. */
    private static final String RICHEST = "synthetic-limited-ssc/case.calx";

    private WarmingExample() {
    }

    /** Begins to read, in a thread of its own, and returns at once. */
    public static void read() {
        CompletableFuture.runAsync(() -> {
            try {
                OpenDocuments.expectAuthor(Path.of(RICHEST).toAbsolutePath(), ExampleShelf.ofProduct().text(RICHEST));
            } catch (IOException missing) {
                ILog.of(WarmingExample.class).error("An example of the product cannot be read", missing);
            }
        });
    }
}
