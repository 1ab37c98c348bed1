// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.language.ParsedFile;
import org.calx.language.Review;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A statement that was changed is read again by itself, and everything is as if the whole file had been read. */
class ChangedStatementTest {

    private static final int EDITS = Integer.getInteger("calx.edits", 40);

    /** After so many changes the example is as it was. */
    private static final int AGAIN = 20;

    private final CalxLanguage language = CalxLanguage.standard();

    static Stream<Path> examples() {
        return Cases.examples();
    }

    /** An author types anywhere, and takes back most of what breaks the file, and half of the rest; what is kept grows strange in time. */
    @ParameterizedTest
    @MethodSource("examples")
    void isReadAsInTheWholeFile(Path example) throws IOException {
        String written = Files.readString(example);
        String kept = written;
        RandomTyping author = new RandomTyping(kept.length());
        ParsedFile file = language.parse(example, kept);
        int alone = 0;
        int broken = 0;
        for (int i = 0; i < EDITS; i++) {
            ParsedFile before = file;
            file = language.parse(before, i % 2 == 0 ? author.change(kept) : kept);
            if (file.model().equals(before.model())) {
                alone++;
                broken += CalxLanguage.hasSyntaxErrors(file) ? 1 : 0;
                assertSame(file, language.parse(example, file.text()), before.text());
            }
            kept = i % AGAIN == 0 ? written : author.once(CalxLanguage.hasSyntaxErrors(file) ? 4 : 2) ? file.text() : kept;
        }
        assertThat(alone).as("statements that were read by themselves").isGreaterThan(EDITS / 20);
        assertThat(broken).as("those of them that cannot be read").isGreaterThan(EDITS / 40);
    }

    /** An author takes a line back, letter by letter, and types it again: most of the time no statement can be read there. */
    @ParameterizedTest
    @MethodSource("examples")
    void isReadAsInTheWholeFileWhileALineIsTyped(Path example) throws IOException {
        String written = Files.readString(example);
        List<Integer> ends = IntStream.range(1, written.length()).filter(i -> written.charAt(i) == '\n' && Character.isLetterOrDigit(written.charAt(i - 1))).boxed().toList();
        RandomTyping author = new RandomTyping(written.length());
        ParsedFile file = language.parse(example, written);
        int typed = 0;
        while (typed < EDITS) {
            int end = ends.get(author.below(ends.size()));
            int start = Math.max(written.lastIndexOf('\n', end - 1) + 1, end - EDITS);
            for (int i = 0; i <= 2 * (end - start); i++) {
                ParsedFile before = file;
                file = language.parse(before, written.substring(0, Math.abs(end - start - i) + start) + written.substring(end));
                typed++;
                if (file.model().equals(before.model())) {
                    assertSame(file, language.parse(example, file.text()), before.text());
                }
            }
        }
    }

    private void assertSame(ParsedFile file, ParsedFile whole, String before) {
        String what = change(before, file.text());
        assertEqual(what, words(file), words(whole));
        assertEqual(what, meaning(file), meaning(whole));
        Review found = language.review(file, () -> false);
        Review expected = language.review(whole, () -> false);
        assertThat(found.findings()).as(what).isEqualTo(expected.findings());
        assertThat(found.confirmed()).as(what).isEqualTo(expected.confirmed());
    }

    /** Thousands of lines are equal, or the first that is not is told. */
    private static void assertEqual(String what, List<String> found, List<String> expected) {
        int different = IntStream.range(0, Math.min(found.size(), expected.size())).filter(i -> !found.get(i).equals(expected.get(i))).findFirst().orElse(0);
        assertThat(found.get(different)).as(what).isEqualTo(expected.get(different));
        assertThat(found.size()).as(what).isEqualTo(expected.size());
    }

    private static String change(String before, String now) {
        int start = 0;
        while (start < Math.min(before.length(), now.length()) && before.charAt(start) == now.charAt(start)) {
            start++;
        }
        int from = Math.max(0, start - 200);
        return "at " + start + ", from\n" + before.substring(from, Math.min(before.length(), start + 200)) + "\nto\n"
                + now.substring(from, Math.min(now.length(), start + 200)) + "\n";
    }

    /** Every word with its place and what the grammar takes it for. */
    private static List<String> words(ParsedFile file) {
        StringBuilder words = new StringBuilder();
        file.model().ifPresent(model -> {
            INode root = ((XtextResource) model.eResource()).getParseResult().getRootNode();
            for (INode node : root.getAsTreeIterable()) {
                words.append(node.getTotalOffset()).append('+').append(node.getTotalLength()).append(' ')
                        .append(node.getStartLine()).append(' ').append(node.getGrammarElement() == null ? "" : EcoreUtil.getURI(node.getGrammarElement()).fragment())
                        .append(node.hasDirectSemanticElement() ? " " + EcoreUtil.getURI(node.getSemanticElement()).fragment() : "").append('\n');
            }
        });
        return words.toString().lines().toList();
    }

    private static List<String> meaning(ParsedFile file) {
        StringBuilder meaning = new StringBuilder();
        file.model().ifPresent(model -> {
            for (TreeIterator<EObject> all = EcoreUtil.getAllContents(List.of(model)); all.hasNext();) {
                EObject each = all.next();
                meaning.append(EcoreUtil.getURI(each).fragment()).append(' ').append(each.eClass().getName());
                for (EStructuralFeature feature : each.eClass().getEAllStructuralFeatures()) {
                    if (each.eIsSet(feature) && !(feature instanceof EReference reference && reference.isContainment())) {
                        meaning.append(' ').append(feature.getName()).append('=').append(value(each.eGet(feature)));
                    }
                }
                meaning.append(' ').append(NodeModelUtils.findActualNodeFor(each).getOffset()).append('\n');
            }
        });
        return meaning.toString().lines().toList();
    }

    private static Object value(Object value) {
        return switch (value) {
        case List<?> all -> all.stream().map(ChangedStatementTest::value).toList();
        case EObject object -> object.eIsProxy() ? "?" : EcoreUtil.getURI(object).fragment();
        default -> value;
        };
    }

    @Test
    void leavesTheOthersAlone() {
        ParsedFile file = Cases.parse("  calcinosis dystrophic {\n    lesion L1 at left thumb {\n      size 3 x 5 mm on 2022\n    }\n"
                + "    lesion L2 at left hand\n  }\n  complication ulceration of L1\n");
        EObject calcinosis = file.model().orElseThrow().eContents().get(0).eContents().get(0);
        EObject second = calcinosis.eContents().get(1);
        ParsedFile changed = language.parse(file, file.text().replace("5 mm", "50 mm"));
        assertThat(changed.model()).isEqualTo(file.model());
        assertThat(changed.model().orElseThrow().eContents().get(0).eContents().get(0)).isSameAs(calcinosis);
        assertThat(calcinosis.eContents().get(1)).isSameAs(second);
        assertThat(NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(calcinosis.eContents().get(0)))).contains("50 mm");
    }

    /** While a new statement is typed, the file is read as a whole only when its first word is complete, and behind a comma, where the next line goes on. */
    @Test
    void leavesTheOthersAloneWhileAStatementIsTyped() {
        String statement = "\n  complication ulceration of L2, since 2021";
        ParsedFile file = Cases.parse("  calcinosis dystrophic {\n    lesion L1 at left thumb\n    lesion L2 at left hand\n  }\n"
                + "  complication infection of L1\n\n  outcome pain was improved\n");
        String text = file.text();
        int place = text.indexOf("\n\n  outcome");
        List<String> read = new ArrayList<>();
        for (int i = 1; i <= statement.length(); i++) {
            ParsedFile before = file;
            file = language.parse(before, text.substring(0, place) + statement.substring(0, i) + text.substring(place));
            if (!file.model().equals(before.model())) {
                read.add(statement.substring(0, i).strip());
            }
        }
        assertThat(read).containsExactly("complication", "complication ulceration of L2,", "complication ulceration of L2, s");
        assertThat(language.check(file).stream().map(Diagnostic::code)).doesNotContain("SYNTAX");
    }
}
