// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.guide;

import java.util.concurrent.CompletableFuture;
import org.calx.app.guide.book.Library;

/** The guide, read once, when it is first asked for. */
final class GuideLibrary {

    private static final class Holder {
        static final CompletableFuture<Library> LIBRARY = CompletableFuture.supplyAsync(Library::load);
    }

    private GuideLibrary() {
    }

    /** {@return the guide; completed in another thread when it is read} */
    static CompletableFuture<Library> get() {
        return Holder.LIBRARY;
    }
}
