// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.calx.language.CalxLanguage;
import org.calx.language.ParsedFile;
import org.calx.language.formatting2.CaseFormatter;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Every example and every fixture that can be read means the same after it was laid out, and keeps its remarks. */
class LayoutKeepsMeaningTest {

    private static final Pattern REMARK = Pattern.compile("(?m)^\\s*//\\s*(.*?)\\s*$");

    @Test
    void ofEveryExampleAndFixture() throws IOException {
        int compared = 0;
        for (Path file : files()) {
            ParsedFile before = CalxLanguage.standard().parse(file);
            if (before.problem().isPresent() || before.model().isEmpty() || CalxLanguage.hasSyntaxErrors(before)) {
                continue;
            }
            String laidOut = CaseFormatter.format(before.text());
            ParsedFile after = CalxLanguage.standard().parse(file, laidOut);
            assertThat(describe(after)).as(file.toString()).isEqualTo(describe(before));
            assertThat(CaseFormatter.format(laidOut)).as("%s laid out twice", file).isEqualTo(laidOut);
            assertThat(remarks(laidOut)).as("remarks of %s", file).isEqualTo(remarks(before.text()));
            compared++;
        }
        assertThat(compared).isGreaterThan(100);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> examples = Files.walk(Cases.root().resolve("examples"));
                Stream<Path> fixtures = Files.walk(Cases.root().resolve("tests/org.calx.tests/fixtures"));
                Stream<Path> rules = Files.walk(Cases.root().resolve("bundles/org.calx.language/src/org/calx/language/validation/rules"))) {
            return Stream.of(examples, fixtures, rules).flatMap(files -> files).filter(file -> file.toString().endsWith(".calx")).sorted().toList();
        }
    }

    private static List<String> remarks(String text) {
        return REMARK.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** One line for each value of the model, so that a difference can be read. */
    private static String describe(ParsedFile file) {
        EcoreUtil.resolveAll(file.model().orElseThrow().eResource());
        StringBuilder lines = new StringBuilder();
        describe(file.model().get(), "", lines);
        return lines.toString();
    }

    private static void describe(EObject element, String indentation, StringBuilder lines) {
        lines.append(indentation).append(element.eClass().getName()).append('\n');
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (feature.isDerived() || !element.eIsSet(feature)) {
                continue;
            }
            List<?> values = element.eGet(feature) instanceof EList<?> list ? list : List.of(element.eGet(feature));
            for (Object value : values) {
                lines.append(indentation).append(' ').append(feature.getName()).append(": ");
                if (feature instanceof EReference reference && reference.isContainment()) {
                    lines.append('\n');
                    describe((EObject) value, indentation + "  ", lines);
                } else {
                    lines.append(value instanceof EObject other ? EcoreUtil.getRelativeURIFragmentPath(null, other) : value).append('\n');
                }
            }
        }
    }
}
