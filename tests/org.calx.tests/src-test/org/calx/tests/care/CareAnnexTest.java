// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.tests.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.calx.docx.DocxTemplate;
import org.calx.docx.DocxWriter;
import org.calx.language.CalxLanguage;
import org.calx.manuscript.CompositionOptions;
import org.calx.manuscript.ManuscriptComposer;
import org.calx.manuscript.care.CareAnnex;
import org.calx.manuscript.document.Manuscript;
import org.calx.model.Case;
import org.junit.jupiter.api.Test;

class CareAnnexTest {

    private static final Path COMPLETE = Path.of("..", "..", "examples", "synthetic-limited-ssc", "case.calx");
    private static final Pattern REFERENCE = Pattern.compile("PAGEREF (\\w+) \\\\h.*?w:fldCharType=\"separate\"/>.*?<w:t>(\\d+)</w:t>", Pattern.DOTALL);

    @Test
    void everyItemRefersToABookmarkAndShowsAPageInReadingOrder() throws IOException {
        String document = document();
        Map<String, Integer> pages = new TreeMap<>();
        List<Integer> inOrder = new ArrayList<>();
        for (Matcher found = REFERENCE.matcher(document); found.find();) {
            pages.put(found.group(1), Integer.parseInt(found.group(2)));
            inOrder.add(Integer.parseInt(found.group(2)));
        }
        assertThat(inOrder).as("one for each sub-item").hasSize(30);
        assertThat(pages.keySet()).allSatisfy(name -> assertThat(document.split("w:name=\"" + name + "\"", -1)).as(name).hasSize(2));
        assertThat(pages).containsEntry("_Care_1", 1).containsEntry("_Care_3d", 2);
        assertThat(pages.get("_Care_13")).isGreaterThan(pages.get("_Care_11d")).isGreaterThan(10);
        assertThat(pages.get("_Care_12")).isGreaterThanOrEqualTo(pages.get("_Care_11a")).isLessThan(30);
    }

    @Test
    void theManuscriptBeforeItIsTheSameButForBookmarks() throws IOException {
        Manuscript plain = manuscript();
        String whole = document();
        String before = written(plain);
        String upTo = before.substring(before.indexOf("<w:body>"), before.indexOf("<w:sectPr"));
        assertThat(withoutBookmarks(whole)).contains(withoutBookmarks(upTo));
    }

    private static String withoutBookmarks(String xml) {
        return xml.replaceAll("<w:bookmark(Start|End)[^>]*/>", "");
    }

    private static String document() throws IOException {
        return written(CareAnnex.append(manuscript(), subject()));
    }

    private static Manuscript manuscript() {
        return new ManuscriptComposer(CompositionOptions.STANDARD).compose(subject(), COMPLETE.getParent()).manuscript();
    }

    private static Case subject() {
        return (Case) CalxLanguage.standard().parse(COMPLETE).model().orElseThrow().getDeclarations().get(0);
    }

    private static String written(Manuscript manuscript) throws IOException {
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
