// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.calx.publish.file.Content;
import org.calx.publish.file.ExportLedger;
import org.calx.publish.file.FileCheck;
import org.calx.publish.file.Overwriting;
import org.calx.publish.file.SafeFile;
import org.calx.publish.file.Sha256;
import org.calx.publish.file.WriteResult;
import org.calx.publish.file.WriteResult.Refused;
import org.calx.publish.file.WriteResult.Unchanged;
import org.calx.publish.file.WriteResult.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportLedgerTest {

    @TempDir
    Path folder;

    @Test
    void ownFilesAreReplacedAndEditedOnesAreNot() throws IOException {
        assertThat(export("a.docx", "first", false)).isInstanceOf(Written.class);
        assertThat(export("a.docx", "second", false)).isInstanceOf(Written.class);
        Files.writeString(folder.resolve("a.docx"), "edited by a person");
        assertThat(refusal("a.docx")).contains("edited", "--force", "--out");
        assertThat(folder.resolve("a.docx")).hasContent("edited by a person");
        assertThat(export("a.docx", "third", true)).isInstanceOf(Written.class);
        assertThat(export("a.docx", "fourth", false)).isInstanceOf(Written.class);
    }

    @Test
    void filesOfOthersAreNotReplaced() throws IOException {
        Files.writeString(folder.resolve("a.docx"), "not ours");
        assertThat(refusal("a.docx")).contains("not written by Calx");
    }

    @Test
    void aFileEqualToTheExportIsOursFromThenOn() throws IOException {
        Files.writeString(folder.resolve("a.docx"), "same");
        assertThat(export("a.docx", "same", false)).isInstanceOf(Unchanged.class);
        assertThat(export("a.docx", "other", false)).isInstanceOf(Written.class);
    }

    @Test
    void documentsOpenInAWordProcessorAreNotReplaced() throws IOException {
        export("a.docx", "first", false);
        Path word = Files.createFile(folder.resolve("~$a.docx"));
        assertThat(refusal("a.docx")).contains("open in Word");
        Files.delete(word);
        Files.createFile(folder.resolve(".~lock.a.docx#"));
        assertThat(refusal("a.docx")).contains("open in Word or LibreOffice");
    }

    @Test
    void theLedgerIsSortedWithoutTimesAndForgetsDeletedFiles() throws IOException {
        export("b.docx", "b", false);
        export("c.docx", "c", false);
        export("a.docx", "a", false);
        Files.delete(folder.resolve("c.docx"));
        export("a.docx", "a", false);
        assertThat(Files.readAllLines(folder.resolve(ExportLedger.NAME))).element(0).asString().startsWith("#");
        assertThat(Files.readAllLines(folder.resolve(ExportLedger.NAME)).subList(1, 3)).containsExactly(
                Sha256.of("a".getBytes()) + "  a.docx", Sha256.of("b".getBytes()) + "  b.docx");
    }

    @Test
    void aRunThatEndedBeforeSavingIsKnownToTheNext() throws IOException {
        ExportLedger killed = ExportLedger.open(folder);
        new SafeFile().write(folder.resolve("a.docx"), Content.of("first".getBytes()), killed.rule(Overwriting.forced(false)), FileCheck.NONE);
        assertThat(export("a.docx", "second", false)).isInstanceOf(Written.class);
    }

    private String refusal(String name) throws IOException {
        return ((Refused) export(name, "something new", false)).message();
    }

    private WriteResult export(String name, String content, boolean force) throws IOException {
        ExportLedger ledger = ExportLedger.open(folder);
        WriteResult result = new SafeFile().write(folder.resolve(name), Content.of(content.getBytes()), ledger.rule(Overwriting.forced(force)),
                FileCheck.NONE);
        assertThat(ledger.save()).isNotInstanceOf(Refused.class);
        return result;
    }
}
