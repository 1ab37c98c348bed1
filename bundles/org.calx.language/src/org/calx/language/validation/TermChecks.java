// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calx.model.CalxPackage;
import org.calx.model.Duration;
import org.calx.model.time.TimeUnit;
import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

/** Words stand in the vocabulary they are looked up in. Words in quotation marks are the author's own and are left alone. */
public class TermChecks extends CaseChecks {

    private static final Pattern NUMBER = Pattern.compile("[0-9.]+");
    private static final int SUGGESTIONS = 3;
    /** Vocabularies whose words have a meaning to the program, so that no other word will do. */
    private static final Set<Vocabulary> CLOSED = EnumSet.of(Vocabulary.TERM_KIND, Vocabulary.CODE_SYSTEM);

    /** Words that no vocabulary knows. */
    @Check
    @OfItself
    public void known(EObject object) {
        TermVocabularies.BY_CLASS.getOrDefault(object.eClass(), Map.of()).forEach((attribute, vocabularies) -> {
            if (!object.eIsSet(attribute) || object.eContainingFeature() == CalxPackage.Literals.COMPLICATION__DETAILS) {
                return;
            }
            if (isKnown(object.eGet(attribute), vocabularies)) {
                return; // asking the model first is faster than looking for the place of every word
            }
            for (INode node : NodeModelUtils.findNodesForFeature(object, attribute)) {
                String words = NodeModelUtils.getTokenText(node);
                if (!words.isEmpty() && !words.startsWith("\"") && !NUMBER.matcher(words).matches() && isUnknown(object, words, vocabularies)) {
                    unknown(object, node, words, vocabularies);
                }
            }
        });
    }

    private static boolean isKnown(Object value, Vocabulary... vocabularies) {
        return value instanceof List<?> all ? all.stream().allMatch(each -> isKnown(each, vocabularies))
                : Stream.of(vocabularies).anyMatch(vocabulary -> Terminology.standard().find(vocabulary, value.toString()).isPresent());
    }

    private boolean isUnknown(EObject object, String words, Vocabulary... vocabularies) {
        for (Vocabulary vocabulary : vocabularies) {
            if (Terminology.standard().find(vocabulary, words).isPresent()) {
                return false;
            }
        }
        lookElsewhere(); // at the author's own terms
        for (Vocabulary vocabulary : vocabularies) {
            if (facts(object).localTerms().find(vocabulary, words).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private void unknown(EObject object, INode node, String words, Vocabulary... vocabularies) {
        Set<String> labels = new LinkedHashSet<>();
        for (Vocabulary vocabulary : vocabularies) {
            facts(object).localTerms().suggest(vocabulary, words, SUGGESTIONS).stream().map(Term::label).forEach(labels::add);
            Terminology.standard().suggest(vocabulary, words, SUGGESTIONS).stream().map(Term::label).forEach(labels::add);
        }
        List<String> nearest = labels.stream().limit(SUGGESTIONS).toList();
        Optional<String> whole = vocabularies[0] == Vocabulary.SITE ? sitesWith(words) : Optional.empty();
        Optional<String> missing = missing(vocabularies[0], words);
        String cure = missing.isPresent() ? missing.get() : CLOSED.contains(vocabularies[0]) ? "write one of " + all(vocabularies[0])
                : whole.isPresent() ? "it is a part of one; write " + whole.get() : nearest.isEmpty() ? "put it in quotation marks if it is meant as it stands"
                : "did you mean " + String.join(", ", nearest) + "? Otherwise put it in quotation marks";
        reportAt(IssueCode.UNKNOWN_TERM, IssueCode.UNKNOWN_TERM.severity(), "'" + shortened(words) + "' is not among the known "
                + TermVocabularies.plural(vocabularies[0]) + "; " + cure, object, node.getOffset(), node.getLength(),
                nearest.toArray(String[]::new));
    }

    /** What an author has left out or put in the wrong order. */
    private static Optional<String> missing(Vocabulary vocabulary, String words) {
        if (vocabulary == Vocabulary.SITE && words.equals("the")) {
            return Optional.of("write the name of a lesion such as L1, or a site such as 'left thumb'");
        }
        if (vocabulary == Vocabulary.DRAWING) {
            return Optional.of("write timeline, lesion map or trends, or the name of an image file in double quotes");
        }
        int unit = words.lastIndexOf(' ') + 1;
        if (vocabulary == Vocabulary.TEST && unit > 1 && words.indexOf('/', unit) > 0
                && Terminology.standard().find(Vocabulary.UNIT, words.substring(unit)).isPresent()) {
            return Optional.of("write the unit behind the number, as in '" + words.substring(0, unit) + "2.31 " + words.substring(unit) + "'");
        }
        return Optional.empty();
    }

    private static String all(Vocabulary vocabulary) {
        return Terminology.standard().terms(vocabulary).stream().map(Term::label).collect(Collectors.joining(", "));
    }

    /** How to name a part of the body by the site it belongs to; empty when the words are no part with known sites. */
    private static Optional<String> sitesWith(String words) {
        return Terminology.standard().find(Vocabulary.SITE_PART, words).map(part -> part.values("of")).filter(sites -> !sites.isEmpty())
                .map(sites -> sites.stream().map(id -> "'" + id.replace('-', ' ') + ", " + words + "'").collect(Collectors.joining(" or ")));
    }

    /** A length of time in a unit that is none. */
    @Check
    @OfItself
    public void timeUnit(Duration duration) {
        if (duration.getUnit() != null && TimeUnit.parse(duration.getUnit()).isEmpty()) {
            report(IssueCode.UNKNOWN_TERM, "'" + duration.getUnit() + "' is not a unit of time; write 'days', 'weeks', 'months' or 'years'",
                    duration, CalxPackage.Literals.DURATION__UNIT, "days", "weeks", "months", "years");
        }
    }
}
