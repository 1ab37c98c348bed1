// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.calx.publish.file.Content;
import org.calx.publish.file.ExportLedger;
import org.calx.publish.file.FileCheck;
import org.calx.publish.file.Overwriting;
import org.calx.publish.file.RealFileCalls;
import org.calx.publish.file.Replacement;
import org.calx.publish.file.SafeFile;
import org.calx.publish.file.WriteResult;
import org.calx.publish.file.WriteResult.Reason;
import org.calx.publish.file.WriteResult.Refused;
import org.calx.publish.file.WriteResult.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeFileFaultsTest {

    private static final int MORE_THAN_ALL_CALLS = 100;
    private static final String OLD = "the old content";
    private static final String NEW = "the new content, in two pieces";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void oldOrNewContentWhicheverCallFails(boolean lasting) throws IOException {
        Path file = folder.resolve("case.docx");
        boolean passed = false;
        int call = 0;
        while (!passed) {
            call++;
            assertThat(call).isLessThan(MORE_THAN_ALL_CALLS);
            Files.writeString(file, OLD);
            FaultyCalls faulty = new FaultyCalls(call, lasting);
            WriteResult result = new SafeFile(faulty.calls()).write(file, pieces(), Replacement.ANY, FileCheck.NONE);
            String content = Files.readString(file);
            if (result instanceof Written) {
                assertThat(content).isEqualTo(NEW);
            } else {
                assertThat(content).as("after " + faulty.made()).isEqualTo(OLD);
                assertThat(((Refused) result).message()).contains("disk is full");
            }
            assertThat(names()).containsExactly("case.docx");
            passed = faulty.made().size() < call;
        }
        assertThat(call).as("calls that were made to fail").isGreaterThan(6);
    }

    @Test
    void fullDiskIsReportedWithTheBytesNeeded() {
        FaultyCalls faulty = new FaultyCalls(2, true);
        WriteResult result = new SafeFile(faulty.calls()).write(folder.resolve("case.docx"), pieces(), Replacement.ANY,
                FileCheck.NONE);
        Refused refused = (Refused) result;
        assertThat(refused.reason()).isEqualTo(Reason.NO_ROOM);
        assertThat(refused.message()).contains(NEW.length() + " bytes are needed");
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void withoutAtomicRenameABackupKeepsTheOldContent(boolean moveFails) throws IOException {
        Path file = Files.writeString(folder.resolve("case.docx"), OLD);
        WriteResult result = new SafeFile(new RealFileCalls() {
            @Override
            public void moveAtomically(Path from, Path to) throws IOException {
                throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "network share");
            }

            @Override
            public void move(Path from, Path to) throws IOException {
                if (moveFails && from.toString().endsWith(".calx-tmp")) {
                    Files.delete(to);
                    throw new FileSystemException(to.toString(), null, "connection lost");
                }
                super.move(from, to);
            }
        }).write(file, pieces(), Replacement.ANY, FileCheck.NONE);
        assertThat(result).isInstanceOf(moveFails ? Refused.class : Written.class);
        assertThat(file).hasContent(moveFails ? OLD : NEW);
        assertThat(names()).containsExactly("case.docx");
    }

    @Test
    void anEditDuringTheWriteIsNotLost() throws IOException {
        Path file = Files.writeString(folder.resolve("case.docx"), OLD);
        WriteResult result = new SafeFile(new RealFileCalls() {
            @Override
            public void sync(Path synced) throws IOException {
                super.sync(synced);
                Files.writeString(file, OLD + ", edited");
            }
        }).write(file, pieces(), Replacement.ANY, FileCheck.NONE);
        assertThat(((Refused) result).reason()).isEqualTo(Reason.NOT_OURS);
        assertThat(file).hasContent(OLD + ", edited");
    }

    @Test
    void aFileKilledBeforeItWasFinishedIsDeletedByTheNextRun() throws IOException {
        long dead = Stream.iterate(4_000_000L, pid -> pid + 1).filter(pid -> ProcessHandle.of(pid).isEmpty()).findFirst()
                .orElseThrow();
        Files.writeString(folder.resolve(".case.docx." + dead + "-1.calx-tmp"), "half");
        String running = ".case.docx." + ProcessHandle.current().pid() + "-1000000.calx-tmp";
        Files.writeString(folder.resolve(running), "half");
        new SafeFile().write(folder.resolve("case.docx"), pieces(), Replacement.ANY, FileCheck.NONE);
        assertThat(names()).containsExactlyInAnyOrder("case.docx", running);
    }

    @Test
    void aLedgerLineTornByAPowerCutIsSkipped() throws IOException {
        Path file = folder.resolve("case.docx");
        ExportLedger ledger = ExportLedger.open(folder);
        new SafeFile().write(file, pieces(), ledger.rule(Overwriting.forced(false)), FileCheck.NONE);
        Files.writeString(folder.resolve(ExportLedger.NAME), Files.readString(folder.resolve(ExportLedger.NAME)) + "0123");
        Replacement rule = ExportLedger.open(folder).rule(Overwriting.forced(false));
        assertThat(new SafeFile().write(file, Content.of(new byte[1]), rule, FileCheck.NONE)).isInstanceOf(Written.class);
    }

    private static Content pieces() {
        int half = NEW.length() / 2;
        return out -> {
            out.write(NEW.substring(0, half).getBytes(StandardCharsets.UTF_8));
            out.write(NEW.substring(half).getBytes(StandardCharsets.UTF_8));
        };
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
