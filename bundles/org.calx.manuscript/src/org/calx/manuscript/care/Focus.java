// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.care;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.calx.manuscript.english.Nouns;
import org.calx.manuscript.wording.DrugWords;
import org.calx.manuscript.wording.Terms;
import org.calx.model.Case;
import org.calx.model.Disease;
import org.calx.model.Procedure;
import org.calx.model.Treatment;
import org.calx.terminology.Term;
import org.calx.terminology.Vocabulary;

/** The words by which a text names what a case is about, in small letters. */
final class Focus {

    private static final List<String> CALCINOSIS = List.of("calcinos", "calcif", "calciphyla", "calcium deposit");

    private Focus() {
    }

    /** {@return names of diagnoses and interventions} */
    static Set<String> words(Case subject) {
        Set<String> words = new LinkedHashSet<>(diagnoses(subject));
        words.addAll(interventions(subject));
        return words;
    }

    static Set<String> diagnoses(Case subject) {
        Set<String> words = new LinkedHashSet<>(CALCINOSIS);
        for (Disease disease : subject.getDiseases()) {
            Stream.concat(Stream.of(disease.getKind()), disease.getComponents().stream()).forEach(name -> add(words, name, Vocabulary.DISEASE));
        }
        return words;
    }

    static Set<String> interventions(Case subject) {
        Set<String> words = new LinkedHashSet<>();
        for (Treatment treatment : subject.getTreatments()) {
            add(words, treatment.getAgent(), Vocabulary.DRUG);
        }
        for (Procedure procedure : subject.getProcedures()) {
            add(words, procedure.getKind(), Vocabulary.PROCEDURE);
        }
        return words;
    }

    private static void add(Set<String> words, String name, Vocabulary vocabulary) {
        if (name == null || name.isBlank()) {
            return;
        }
        words.add(name.strip().toLowerCase(Locale.ROOT));
        Terms.find(name, vocabulary).ifPresent((Term term) -> {
            words.add(term.label().toLowerCase(Locale.ROOT));
            term.synonyms().stream().filter(synonym -> synonym.length() > 2).forEach(synonym -> words.add(synonym.toLowerCase(Locale.ROOT)));
        });
    }

    /** {@return a treatment or procedure as a reader calls it} */
    static String name(Treatment treatment) {
        return treatment.getName() == null ? DrugWords.name(treatment) : treatment.getName() + " " + DrugWords.name(treatment);
    }

    /** {@return a procedure as a reader calls it} */
    static String name(Procedure procedure) {
        String kind = Terms.label(procedure.getKind(), Vocabulary.PROCEDURE);
        return procedure.getName() == null ? kind : procedure.getName() + " " + kind;
    }

    /** {@return a number with its noun: "1 lesion", "2 lesions"} */
    static String count(int number, String noun) {
        return number + " " + (number == 1 ? noun : Nouns.plural(noun));
    }
}
