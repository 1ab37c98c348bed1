// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.calx.manuscript.wording.SiteWords;
import org.calx.model.CalxFactory;
import org.calx.model.Laterality;
import org.calx.model.Site;
import org.calx.terminology.Term;

/** Puts what is known of a case in the place of the examples that a new case file has as comments. */
final class StarterText {

    /** Before a gap; no letter of any text. */
    static final char OPEN = '\uE000';
    /** Behind a gap. */
    static final char CLOSE = '\uE001';

    private static final Pattern SECTION = Pattern.compile("(?ms)^@(\\w+)\\n(.*?)^@end\\n");
    private static final String NOT_REPORTED = OPEN + "not reported" + CLOSE;

    private final FirstFacts facts;

    StarterText(FirstFacts facts) {
        this.facts = facts;
    }

    /** {@return the template with the facts, its gaps marked} */
    String fill(String template) {
        String marked = template.replace('‹', OPEN).replace('›', CLOSE).replace("@title@", title()).replace("@keywords@", keywords());
        return SECTION.matcher(marked).replaceAll(section -> Matcher.quoteReplacement(section(section.group(1)).orElse(section.group(2))));
    }

    private Optional<String> section(String name) {
        return switch (name) {
            case "presented" -> facts.presented().map(date -> "  presented " + date.words() + "\n");
            case "patient" -> facts.patient().isKnown() ? Optional.of(patient()) : Optional.empty();
            case "disease" -> facts.disease().map(this::disease);
            case "calcinosis" -> facts.calcinosis().isKnown() ? Optional.of(calcinosis()) : Optional.empty();
            default -> throw new IllegalArgumentException("no section " + name);
        };
    }

    private String patient() {
        boolean unknown = facts.patient().sex() == FirstPatient.Sex.NOT_REPORTED;
        return """
                  patient %s%s {
                    // concern "Painful swelling of the left thumb"
                    // history hypothyroidism since 2010
                  }
                """.formatted(unknown ? NOT_REPORTED : facts.patient().sex().words(), facts.patient().ageWords());
    }

    private String disease(Term disease) {
        if (disease.id().equals("none")) {
            return "  disease " + disease.label() + "\n";
        }
        boolean antibodies = "connective-tissue".equals(disease.attribute("group").orElse(""));
        return """
                  disease D1 %s%s {
                    // onset about 2008
                    // diagnosed 2012
                %s  }
                """.formatted(disease.label(), facts.subset().map(term -> ", " + term.label()).orElse(""),
                antibodies ? "    // antibody ANA positive, titre 1:640, by IIF, on 2012-05\n" : "");
    }

    private String calcinosis() {
        FirstCalcinosis known = facts.calcinosis();
        String terms = Stream.of(known.type().map(Term::label), known.extent().map(StarterText::withoutCalcinosis), known.kind().map(Term::label))
                .flatMap(Optional::stream).collect(Collectors.joining(", "));
        String cause = known.isOfType("iatrogenic") ? ", caused by \"" + quoted(known.cause()) + "\"" : "";
        StringBuilder text = new StringBuilder("  calcinosis" + (terms.isEmpty() ? "" : " " + terms) + cause + " {\n    // noticed 2018\n");
        for (int i = 0; i < known.lesions().size(); i++) {
            text.append(lesion(i + 1, known.lesions().get(i)));
        }
        if (known.lesions().isEmpty()) {
            text.append("    // lesion L1 at left thumb, distal phalanx {\n    //   is palpable, stone, subcutaneous\n    // }\n");
        }
        return text.append("  }\n").append(known.isOfType("calciphylaxis") ? calciphylaxis() : "").toString();
    }

    private String lesion(int number, FirstLesion lesion) {
        String size = lesion.millimetres().isPresent() ? "      size " + lesion.millimetres().getAsInt() + " mm at presentation\n"
                : facts.calcinosis().hasExtent("tumoral") ? "      size " + NOT_REPORTED + "\n"
                : "      // size 15 mm at presentation\n";
        return "    lesion L" + number + " at " + lesion.place() + " {\n      // is palpable, stone, subcutaneous\n" + size + "    }\n";
    }

    /** What the diagnosis of calciphylaxis rests on is asked for from the start. */
    private static String calciphylaxis() {
        return """

                  // Calciphylaxis rests on kidney function and on what the skin shows.
                  laboratory at presentation {
                    creatinine %1$s
                  }
                  examination at presentation {
                    finding skin necrosis %1$s
                  }
                """.formatted(NOT_REPORTED);
    }

    private String title() {
        List<String> words = new ArrayList<>();
        words.add(what());
        facts.calcinosis().lesions().stream().findFirst().ifPresent(lesion -> words.add("of " + SiteWords.definite(site(lesion))));
        facts.disease().filter(disease -> !disease.id().equals("none")).ifPresent(disease -> words.add("in " + disease.label()));
        String title = String.join(" ", words);
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1) + ": a case report";
    }

    private String what() {
        Optional<Term> type = facts.calcinosis().type();
        if (facts.calcinosis().isOfType("calciphylaxis")) {
            return "calciphylaxis";
        }
        return facts.calcinosis().extent().map(Term::label).orElseGet(() -> type.map(term -> term.label() + " calcinosis").orElse("calcinosis"));
    }

    private String keywords() {
        return Stream.concat(Stream.of("calcinosis"), facts.disease().filter(disease -> !disease.id().equals("none")).map(Term::label).stream())
                .map(word -> "\"" + word + "\"").collect(Collectors.joining(", "));
    }

    private static Site site(FirstLesion lesion) {
        Site site = CalxFactory.eINSTANCE.createSite();
        site.setLaterality(switch (lesion.side()) {
            case NONE -> Laterality.NOT_STATED;
            case LEFT -> Laterality.LEFT;
            case RIGHT -> Laterality.RIGHT;
            case BILATERAL -> Laterality.BILATERAL;
            case MIDLINE -> Laterality.MIDLINE;
        });
        site.setRegion(lesion.site().label());
        lesion.part().ifPresent(part -> site.getParts().add(part.label()));
        return site;
    }

    /** Within a calcinosis its name need not be said again. */
    private static String withoutCalcinosis(Term extent) {
        return extent.label().replaceFirst("^calcinosis | calcinosis$", "");
    }

    private static String quoted(String text) {
        return text.strip().replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
