// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide;

import java.util.function.BiConsumer;
import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;

/** Passes the warnings of the language framework on to whoever uses the service. */
final class WarningForwarder extends AppenderSkeleton {

    private final BiConsumer<String, Throwable> log;

    private WarningForwarder(BiConsumer<String, Throwable> log) {
        this.log = log;
        setThreshold(Level.WARN);
    }

    /** Installs a forwarder, unless the program has set up logging itself. */
    static synchronized void install(BiConsumer<String, Throwable> log) {
        Logger root = Logger.getRootLogger();
        if (!root.getAllAppenders().hasMoreElements()) {
            root.setLevel(Level.WARN);
            root.addAppender(new WarningForwarder(log));
        }
    }

    /** What a library says may quote a case, so only the class that says it is passed on. */
    @Override
    protected void append(LoggingEvent event) {
        log.accept(event.getLoggerName(), event.getThrowableInformation() == null ? null
                : event.getThrowableInformation().getThrowable());
    }

    @Override
    public void close() {
        // holds nothing
    }

    @Override
    public boolean requiresLayout() {
        return false;
    }
}
