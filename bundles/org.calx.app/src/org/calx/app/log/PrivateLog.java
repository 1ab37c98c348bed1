// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.log;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.framework.log.FrameworkLog;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/**
 * Writes the platform's log, and leaves out what may come from a case: everything that is written into the file passes here. An
 * entry is complete when it is flushed.
 */
public final class PrivateLog extends Writer {

    private static final long LARGEST = 1_000_000;

    private final Path file;
    private final StringBuilder entry = new StringBuilder();

    PrivateLog(Path file) {
        this.file = file;
    }

    /** Takes the place of the platform's own log file; what it holds already is scrubbed as well. */
    public static void install() {
        Path file = Platform.getLogFileLocation().toPath();
        BundleContext context = Platform.getBundle(Constants.SYSTEM_BUNDLE_SYMBOLICNAME).getBundleContext();
        ServiceReference<FrameworkLog> reference = context.getServiceReference(FrameworkLog.class);
        if (reference != null) {
            context.getService(reference).setWriter(new PrivateLog(file), true);
        }
    }

    @Override
    public void write(char[] text, int start, int length) {
        synchronized (lock) {
            entry.append(text, start, length);
        }
    }

    @Override
    public void flush() throws IOException {
        synchronized (lock) {
            if (!entry.isEmpty()) {
                String scrubbed = LogScrubber.scrub(entry.toString());
                entry.setLength(0);
                turnOver();
                Files.writeString(file, scrubbed, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        }
    }

    /** A log that has grown large makes room for a new one. */
    private void turnOver() throws IOException {
        if (Files.exists(file) && Files.size(file) > LARGEST) {
            Files.move(file, file.resolveSibling(".bak_0.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
