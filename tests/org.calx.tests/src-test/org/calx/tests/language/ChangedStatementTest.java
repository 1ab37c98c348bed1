// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.calx.language.CalxLanguage;
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

    /** An author types anywhere, and takes back what breaks the file, and half of the rest; what is kept grows strange in time. */
    @ParameterizedTest
    @MethodSource("examples")
    void isReadAsInTheWholeFile(Path example) throws IOException {
        String written = Files.readString(example);
        String sound = written;
        RandomTyping author = new RandomTyping(sound.length());
        ParsedFile file = language.parse(example, sound);
        int alone = 0;
        for (int i = 0; i < EDITS; i++) {
            ParsedFile before = file;
            file = language.parse(before, i % 2 == 0 ? author.change(sound) : sound);
            if (file.model().equals(before.model())) {
                alone++;
                assertSame(file, language.parse(example, file.text()), before.text());
            }
            sound = i % AGAIN == 0 ? written : CalxLanguage.hasSyntaxErrors(file) || author.once(2) ? sound : file.text();
        }
        assertThat(alone).as("statements that were read by themselves").isGreaterThan(EDITS / 20);
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
}
