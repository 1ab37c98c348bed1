// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.calx.docx.DocxTemplate;
import org.calx.docx.DocxWriter;
import org.calx.language.CalxLanguage;
import org.calx.manuscript.CompositionOptions;
import org.calx.manuscript.ManuscriptComposer;
import org.calx.manuscript.document.Manuscript;
import org.calx.manuscript.journal.Counter;
import org.calx.manuscript.journal.ManuscriptCounts;
import org.calx.model.Case;
import org.calx.model.LimitSubject;
import org.calx.publish.journal.ChosenJournal;
import org.calx.publish.journal.JournalLibrary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts the words of the Word document by other means than the product does: what stands between spaces in its paragraphs. */
class RecountTest {

    private static final Path EXAMPLE = Path.of("../../examples/synthetic-limited-ssc/case.calx");
    private static final Pattern TABLE = Pattern.compile("<w:tbl>.*?</w:tbl>", Pattern.DOTALL);
    private static final Pattern PARAGRAPH = Pattern.compile("<w:p>.*?</w:p>", Pattern.DOTALL);
    private static final Pattern STYLE = Pattern.compile("<w:pStyle w:val=\"([^\"]*)\"");
    private static final Pattern TEXT = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>|<w:br/>");
    private static final Set<String> FURNITURE = Set.of("Caption", "TableCaption", "TableNote", "Figure", "Keywords");

    static Stream<ChosenJournal> journals() {
        return new JournalLibrary(CalxLanguage.standard()).shipped().stream();
    }

    @ParameterizedTest
    @MethodSource("journals")
    void everySectionHasAsManyWordsAsItsCounterSays(ChosenJournal journal) throws IOException {
        Case subject = (Case) CalxLanguage.standard().parse(EXAMPLE).model().orElseThrow().getDeclarations().getFirst();
        Manuscript manuscript = new ManuscriptComposer(new CompositionOptions(false, Optional.empty(), journal.style(), journal.profile(), false))
                .compose(subject, EXAMPLE.getParent()).manuscript();
        Map<String, Integer> words = words(document(manuscript));
        List<Counter> sections = ManuscriptCounts.of(subject, manuscript, journal.profile()).stream()
                .filter(counter -> counter.subject() == LimitSubject.SECTION).toList();
        assertThat(sections).hasSizeGreaterThan(2).allSatisfy(counter -> assertThat(words).containsEntry(counter.name(), counter.count()));
    }

    private static Map<String, Integer> words(String document) {
        Map<String, Integer> words = new LinkedHashMap<>();
        String section = "";
        for (Matcher paragraph = PARAGRAPH.matcher(TABLE.matcher(document).replaceAll("")); paragraph.find();) {
            Matcher style = STYLE.matcher(paragraph.group());
            String look = style.find() ? style.group(1) : "";
            String text = TEXT.matcher(paragraph.group()).results().map(run -> run.group(1) == null ? " " : run.group(1)).reduce("", String::concat)
                    .replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace('\u00A0', ' ').replace('\u202F', ' ').replace('\u2009', ' ').strip();
            if (look.equals("Heading1")) {
                section = text;
            } else if (!FURNITURE.contains(look) && !text.isEmpty()) {
                words.merge(section, text.split("\\s+").length, Integer::sum);
            }
        }
        return words;
    }

    private static String document(Manuscript manuscript) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter(DocxTemplate.standard()).write(manuscript, out);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no document part");
    }
}
