// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.calx.publish.file.Content;
import org.calx.publish.file.FileCheck;
import org.calx.publish.file.Replacement;
import org.calx.publish.file.SafeFile;
import org.calx.publish.file.WriteResult;
import org.calx.publish.file.WriteResult.Reason;
import org.calx.publish.file.WriteResult.Refused;
import org.calx.publish.file.WriteResult.Unchanged;
import org.calx.publish.file.WriteResult.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {

    private static final Content NEW = Content.of("new".getBytes());

    @TempDir
    Path folder;

    @Test
    void equalContentIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "new");
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(file, longAgo);
        assertThat(write(file)).isInstanceOf(Unchanged.class);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "symbolic links need a privilege there")
    void symbolicLinksStayAndTheirTargetIsWritten() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path file = Files.writeString(elsewhere.resolve("real"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("elsewhere/real"));
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), Path.of("elsewhere/fresh"));
        assertThat(write(link)).isInstanceOf(Written.class);
        assertThat(write(dangling)).isInstanceOf(Written.class);
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
        assertThat(elsewhere.resolve("fresh")).hasContent("new");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "symbolic links need a privilege there")
    void aCircleOfLinksIsRefused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("one"), Path.of("two"));
        Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));
        assertThat(refused(link).message()).contains("circle");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no POSIX permissions there")
    void permissionsStay() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        write(file);
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-r-----");
    }

    @Test
    void aReadOnlyFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        assertThat(file.toFile().setWritable(false)).isTrue();
        assertThat(refused(file).reason()).isEqualTo(Reason.READ_ONLY);
        assertThat(file).hasContent("old");
    }

    @Test
    void foldersInTheWayAreNamed() throws IOException {
        Files.createDirectory(folder.resolve("a"));
        Files.writeString(folder.resolve("b"), "a file");
        assertThat(refused(folder.resolve("a")).reason()).isEqualTo(Reason.IS_FOLDER);
        assertThat(refused(folder.resolve("missing/x")).message()).contains("does not exist");
        assertThat(refused(folder.resolve("b/x")).message()).contains("is a file");
    }

    @Test
    void whatTheCheckRejectsNeverTakesItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        WriteResult result = new SafeFile().write(file, NEW, Replacement.ANY, written -> {
            assertThat(written).hasContent("new").isNotEqualTo(file);
            return List.of("a relationship leads nowhere");
        });
        assertThat(((Refused) result).message()).isEqualTo("a relationship leads nowhere");
        assertThat(file).hasContent("old");
    }

    @Test
    void contentThatCannotBeMadeLeavesNothing() {
        Content failing = out -> {
            out.write(1);
            throw new IOException("figure.png is no longer there");
        };
        Refused refused = (Refused) new SafeFile().write(folder.resolve("a"), failing, Replacement.ANY, FileCheck.NONE);
        assertThat(refused.reason()).isEqualTo(Reason.CONTENT);
        assertThat(refused.message()).isEqualTo("figure.png is no longer there");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void cancellationLeavesNothing() {
        Content cancelled = out -> {
            out.write(1);
            throw new CancellationException();
        };
        assertThatThrownBy(() -> new SafeFile().write(folder.resolve("a"), cancelled, Replacement.ANY, FileCheck.NONE))
                .isInstanceOf(CancellationException.class);
        assertThat(folder).isEmptyDirectory();
    }

    private static WriteResult write(Path file) {
        return new SafeFile().write(file, NEW, Replacement.ANY, FileCheck.NONE);
    }

    private static Refused refused(Path file) {
        return (Refused) write(file);
    }
}
