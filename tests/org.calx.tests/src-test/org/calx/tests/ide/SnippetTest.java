// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.calx.ide.contentassist.Proposal;
import org.calx.ide.contentassist.ProposalKind;
import org.calx.language.Diagnostic;
import org.calx.language.parser.BlockWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every statement of the grammar can be inserted whole, and what is inserted can be read. */
class SnippetTest {

    private static final Path FILE = Path.of("snippet-test.calx");
    private static final String MORE = " …";

    /** Each block that starts with a word of its own, as the start of a case up to its opening brace, and the closing braces. */
    static Stream<BlockWords> blocks() {
        return Stream.of(BlockWords.values()).filter(block -> !block.keyword().isEmpty());
    }

    /** A case around a place in a block; the statement that opens the block is a snippet too. */
    private static String around(BlockWords block) {
        if (block == BlockWords.CASE) {
            return "case Test {\n‸\n}\n";
        }
        if (block == BlockWords.JOURNAL) {
            return "journal \"Test\" {\n‸\n}\n";
        }
        BlockWords outer = Stream.of(BlockWords.values()).filter(other -> other != block && other.starters().contains(block.keyword())).findFirst()
                .orElse(BlockWords.CASE);
        String statement = statement(around(outer), block.keyword()).orElseThrow(() -> new AssertionError("no snippet for " + block)).text();
        String head = statement.split(",| \\d| from | on |\\{", 2)[0]; // its facts might be those that the block may hold once
        String opened = head.strip() + " {\n‸\n}";
        return around(outer).replace("‸", opened);
    }

    private static java.util.Optional<Proposal> statement(String place, String keyword) {
        return Editor.on(FILE, place).complete().stream().filter(proposal -> proposal.kind() == ProposalKind.STATEMENT)
                .filter(proposal -> (proposal.label() + " ").startsWith(keyword + " ")).findFirst();
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void insertsEveryStatementOfABlock(BlockWords block) {
        String place = around(block);
        List<String> broken = new ArrayList<>();
        for (String keyword : new TreeSet<>(block.starters())) {
            java.util.Optional<Proposal> snippet = statement(place, keyword);
            if (snippet.isEmpty()) {
                boolean complete = Editor.on(FILE, place).labels().stream().anyMatch(label -> (label + " ").startsWith(keyword + " "));
                if (!complete) {
                    broken.add("'" + keyword + "' is not offered in a block of '" + block.keyword() + "'");
                }
            } else {
                String inserted = place.replace("‸", snippet.get().text());
                syntaxErrors(inserted).forEach(message -> broken.add("the snippet of '" + keyword
                        + "' cannot be read; give it an entry in statements.txt: " + message + "\n" + snippet.get().text()));
            }
        }
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void marksThePlacesToFillIn(BlockWords block) {
        assertThat(Editor.on(FILE, around(block)).complete()).filteredOn(proposal -> proposal.kind() == ProposalKind.STATEMENT)
                .allSatisfy(statement -> {
                    assertThat(statement.label()).endsWith(MORE);
                    assertThat(statement.text()).doesNotContain("‹", "›", "#");
                    assertThat(statement.slots()).isNotEmpty().allSatisfy(slot -> assertThat(
                            statement.text().substring(slot.offset(), slot.offset() + slot.length())).isNotBlank());
                });
    }

    @Test
    void doesNotOfferAgainWhatMayOccurOnce() {
        assertThat(Editor.onCase("title \"A\"\npatient female\n‸").labels()).contains("disease …", "running title")
                .doesNotContain("title", "title …", "patient", "patient …");
        assertThat(Editor.onCase("disease D1 gout\n‸").labels()).contains("disease", "disease …");
    }

    private static List<String> syntaxErrors(String text) {
        return Editor.on(FILE, text).analyse().findings().stream().filter(finding -> finding.code().equals("SYNTAX"))
                .map(Diagnostic::message).toList();
    }
}
