// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.calx.publish.file.WriteResult.Reason;
import org.calx.publish.file.WriteResult.Refused;
import org.calx.publish.file.WriteResult.Unchanged;
import org.calx.publish.file.WriteResult.Written;

/**
 * Writes files so that a reader sees the old content or the new, never a mixture, whatever happens in between: the new
 * file is written beside the old one, forced onto the disk, checked, and only then renamed over it. Every file the
 * product writes goes through here. May be shared between threads.
 */
public final class SafeFile {

    private final FileCalls calls;
    private final TemporaryFiles temporaryFiles = new TemporaryFiles();

    /** Writes to the real file system. */
    public SafeFile() {
        this(new RealFileCalls());
    }

    /** Writes through the given calls. */
    public SafeFile(FileCalls calls) {
        this.calls = calls;
    }

    /**
     * Writes a file, or leaves what is there exactly as it was. A symbolic link stays one, and permissions stay; a file
     * that has the content already is not touched. No temporary file remains, also when {@code content} throws.
     *
     * @param file        where to; its folder must exist
     * @param content     what
     * @param replacement whether a file that is there may be replaced
     * @param check       has a last look before the file takes its place
     */
    public WriteResult write(Path file, Content content, Replacement replacement, FileCheck check) {
        Target target;
        try {
            target = Target.of(file);
            Optional<Refused> obstacle = target.obstacle();
            if (obstacle.isPresent()) {
                return obstacle.get();
            }
        } catch (IOException e) {
            return new Refused(file, Reason.FAILED, Trouble.reading(e));
        }
        Path temporary = temporaryFiles.beside(target.file());
        try {
            return write(target, temporary, content, replacement, check);
        } catch (IOException e) {
            return Trouble.writing(target, e, 0);
        } finally {
            discard(temporary);
        }
    }

    private WriteResult write(Target target, Path temporary, Content content, Replacement replacement, FileCheck check)
            throws IOException {
        Sink sink = new Sink(calls.create(temporary));
        try (sink) {
            content.writeTo(sink);
        } catch (IOException e) {
            return new Refused(target.asked(), Reason.CONTENT, Trouble.reading(e));
        }
        if (sink.failure().isPresent()) {
            return Trouble.writing(target, sink.failure().get(), sink.bytes());
        }
        String digest = sink.digest();
        Target.Stamp seen = null;
        if (target.exists()) {
            seen = target.stamp();
            String present = digestOf(target.file());
            if (present.equals(digest)) {
                replacement.same(target.asked(), digest);
                return new Unchanged(target.asked());
            }
            Optional<String> objection = replacement.objection(target.asked(), present);
            if (objection.isPresent()) {
                return new Refused(target.asked(), Reason.NOT_OURS, objection.get());
            }
            calls.copyPermissions(target.file(), temporary);
        }
        List<String> problems = check.problems(temporary);
        if (!problems.isEmpty()) {
            return new Refused(target.asked(), Reason.REJECTED, String.join("; ", problems));
        }
        try {
            calls.sync(temporary);
        } catch (IOException e) {
            return Trouble.writing(target, e, sink.bytes());
        }
        replacement.replacing(target.asked(), digest);
        if (seen == null ? target.exists() : !target.exists() || !seen.equals(target.stamp())) {
            return new Refused(target.asked(), Reason.NOT_OURS,
                    "another program changed the file at this very moment; look at it, then try again");
        }
        putInPlace(temporary, target);
        return new Written(target.asked(), sink.bytes());
    }

    private String digestOf(Path file) throws IOException {
        try (InputStream in = calls.open(file)) {
            return Sha256.of(in);
        }
    }

    private void putInPlace(Path temporary, Target target) throws IOException {
        try {
            calls.moveAtomically(temporary, target.file());
        } catch (AtomicMoveNotSupportedException e) {
            moveWithBackup(temporary, target);
        }
        try {
            calls.syncFolder(target.folder());
        } catch (IOException unsupported) {
            // not every file system can; the content itself is on the disk
        }
    }

    /** For file systems, some network shares among them, that cannot rename over a file in one step. */
    private void moveWithBackup(Path temporary, Target target) throws IOException {
        if (!target.exists()) {
            calls.move(temporary, target.file());
            return;
        }
        Path backup = temporary.resolveSibling(temporary.getFileName() + ".backup");
        try {
            calls.copy(target.file(), backup);
            calls.sync(backup);
            replaceKeeping(backup, temporary, target);
        } catch (UnrestoredException e) {
            throw e;
        } catch (IOException e) {
            discard(backup);
            throw e;
        }
        discard(backup);
    }

    private void replaceKeeping(Path backup, Path temporary, Target target) throws IOException {
        try {
            calls.move(temporary, target.file());
        } catch (IOException e) {
            try {
                if (!target.exists() || !digestOf(target.file()).equals(digestOf(backup))) {
                    calls.move(backup, target.file());
                }
            } catch (IOException again) {
                throw new UnrestoredException(backup, e);
            }
            throw e;
        }
    }

    /** The former content is only in the backup now. */
    private static final class UnrestoredException extends IOException {

        private static final long serialVersionUID = 1L;

        UnrestoredException(Path backup, IOException cause) {
            super("the file could not be replaced, and its former content could not be put back: it is in "
                    + backup.getFileName() + " in the same folder", cause);
        }
    }

    private void discard(Path temporary) {
        try {
            calls.delete(temporary);
        } catch (IOException held) {
            // by another program: the next run deletes it
        }
        TemporaryFiles.finished(temporary);
    }
}
