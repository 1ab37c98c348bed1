// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of unfinished files. The process is part of the name, so that the leftovers of one that was killed are known. */
final class TemporaryFiles {

    private static final Pattern NAME = Pattern.compile("\\..+\\.(\\d{1,18})-\\d+\\.calx-tmp");
    private static final AtomicLong NEXT = new AtomicLong();
    private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();

    static {
        // an interrupted run leaves only whole files
        Runtime.getRuntime().addShutdownHook(new Thread(() -> UNFINISHED.forEach(TemporaryFiles::tryDelete), "unfinished files"));
    }

    private final Set<Path> swept = ConcurrentHashMap.newKeySet();

    /** A new name beside a file, in the same folder so that it can be renamed into place. */
    Path beside(Path file) {
        sweep(file.getParent());
        Path temporary = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + "-"
                + NEXT.incrementAndGet() + ".calx-tmp");
        UNFINISHED.add(temporary);
        return temporary;
    }

    /** Forgets a name whose file has been renamed or deleted. */
    static void finished(Path temporary) {
        UNFINISHED.remove(temporary);
    }

    /** Deletes, once per folder, what killed processes left. */
    private void sweep(Path folder) {
        if (swept.add(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*.calx-tmp")) {
                for (Path file : files) {
                    Matcher name = NAME.matcher(file.getFileName().toString());
                    if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                        tryDelete(file);
                    }
                }
            } catch (IOException | DirectoryIteratorException unlistable) {
                // the folder may still be written to; its leftovers stay
            }
        }
    }

    private static void tryDelete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            // by a virus scanner, perhaps: the next run tries again
        }
    }
}
