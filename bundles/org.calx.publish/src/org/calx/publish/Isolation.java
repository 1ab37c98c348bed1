// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.calx.language.Diagnostic;
import org.calx.language.Severity;

/** Keeps a fault on one file from ending the work on the others. */
final class Isolation {

    /** Code of a file that needs more memory or nesting than there is. */
    static final String TOO_COMPLEX = "FILE_TOO_COMPLEX";
    /** Code of a fault in Calx itself. */
    static final String INTERNAL_ERROR = "INTERNAL_ERROR";

    private Isolation() {
    }

    /**
     * Does the work on a file.
     *
     * @param failed makes the result of a fault from what the author is told and the fault, which is null if the file is
     *               to blame
     */
    static <R> R run(Path file, Supplier<R> work, BiFunction<Diagnostic, Throwable, R> failed) {
        try {
            return work.get();
        } catch (CancellationException e) {
            throw e;
        } catch (StackOverflowError e) {
            return failed.apply(finding(file, TOO_COMPLEX, "the file nests too deeply; take it apart"), null);
        } catch (OutOfMemoryError e) {
            return failed.apply(finding(file, TOO_COMPLEX,
                    "the file and its figures need more memory than there is; make the figures smaller"), null);
        } catch (RuntimeException | LinkageError | AssertionError e) {
            return failed.apply(finding(file, INTERNAL_ERROR, "Calx failed on this file: " + describe(e)), e);
        }
    }

    /** Names the fault and its place, but not its message, in which there may be words about a patient. */
    private static String describe(Throwable fault) {
        for (StackTraceElement frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith("org.calx.")) {
                String name = frame.getClassName();
                return fault.getClass().getSimpleName() + " in " + name.substring(name.lastIndexOf('.') + 1) + " line "
                        + frame.getLineNumber();
            }
        }
        return fault.getClass().getSimpleName();
    }

    private static Diagnostic finding(Path file, String code, String message) {
        return Diagnostic.ofFile(file, Severity.ERROR, code, message);
    }
}
