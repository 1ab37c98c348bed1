// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.calx.language.CalxLanguage;
import org.calx.language.ParsedFile;
import org.calx.language.validation.TermVocabularies;
import org.calx.model.CalxPackage;
import org.calx.terminology.Term;
import org.calx.terminology.Terminology;
import org.calx.terminology.Vocabulary;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** Every term of every vocabulary, by its label and its synonyms, at every place it belongs to, without quotation marks. */
class TermPlacesTest {

    /** A statement for every feature that takes terms; the term stands where the star is. */
    private static final Map<String, String> PLACES = Map.ofEntries(Map.entry("Patient.smoking", "patient female, smoking *"),
            Map.entry("Disease.kind", "disease *"), Map.entry("Disease.subset", "disease systemic sclerosis, *"),
            Map.entry("Disease.components", "disease overlap syndrome of * and systemic sclerosis"),
            Map.entry("Antibody.name", "disease systemic sclerosis {\nantibody * positive\n}"),
            Map.entry("Antibody.method", "disease systemic sclerosis {\nantibody ANA positive, by *\n}"),
            Map.entry("Antibody.pattern", "disease systemic sclerosis {\nantibody ANA positive, pattern *\n}"),
            Map.entry("GeneTest.name", "disease systemic sclerosis {\ngene * positive\n}"),
            Map.entry("GeneTest.zygosity", "disease systemic sclerosis {\ngene GALNT3 positive, *\n}"),
            Map.entry("Finding.name", "examination on 2018 {\nfinding * present\n}"),
            Map.entry("Finding.method", "examination on 2018 {\nfinding pain present by *\n}"),
            Map.entry("Finding.grade", "examination on 2018 {\nfinding pain grade *\n}"),
            Map.entry("Calcinosis.descriptors", "calcinosis *, noticed 2018"),
            Map.entry("Calcinosis.confirmedBy", "calcinosis {\nconfirmed 2018 by *\n}"),
            Map.entry("Lesion.descriptors", "calcinosis {\nlesion L1 at left thumb {\nis palpable, *\n}\n}"),
            Map.entry("LesionImage.descriptors", "calcinosis {\nlesion L1 at left thumb\n}\nimaging radiograph {\nshows L1 as *, size 3 mm\n}"),
            Map.entry("Site.region", "calcinosis {\nlesion L1 at left *\n}"),
            Map.entry("Site.parts", "calcinosis {\nlesion L1 at left thumb, *\n}"),
            Map.entry("Complication.kind", "complication * of left thumb"),
            Map.entry("Complication.organisms", "complication infection, organism *"),
            Map.entry("Complication.severity", "complication infection, severity *"),
            Map.entry("Complication.depth", "complication ulceration, depth *"),
            Map.entry("Complication.exposed", "complication ulceration, exposed *"),
            Map.entry("DigitalLesion.kind", "digital lesion D1 * at left thumb"),
            Map.entry("DigitalLesion.origin", "digital lesion D1 digital ulcer, origin *"),
            Map.entry("DigitalLesion.depth", "digital lesion D1 digital ulcer, depth *"),
            Map.entry("DigitalLesion.exposed", "digital lesion D1 digital ulcer, exposed *"),
            Map.entry("DigitalLesion.course", "digital lesion D1 digital ulcer, course *"),
            Map.entry("Figure.drawing", "figure F1 * caption \"x\""), Map.entry("Figure.measures", "figure F1 trends of calcium, * caption \"x\""),
            Map.entry("LabResult.test", "laboratory on 2018 {\n* 3 mmol/L\n}"), Map.entry("Imaging.modality", "imaging * of left thumb"),
            Map.entry("Score.name", "imaging radiograph {\nscore *, total 3\n}"),
            Map.entry("Score.grade", "imaging radiograph {\nscore Koutaissoff, grade *\n}"),
            Map.entry("ScoreComponent.name", "imaging radiograph {\nscore Koutaissoff {\ncomponent *, 3\n}\n}"),
            Map.entry("ScoreComponent.grade", "imaging radiograph {\nscore Koutaissoff {\ncomponent density, grade *\n}\n}"),
            Map.entry("Biopsy.method", "biopsy by *, on 2018"), Map.entry("Biopsy.crystals", "biopsy on 2018 {\ncrystals *\n}"),
            Map.entry("Biopsy.organisms", "biopsy on 2018 {\nculture positive, *\n}"), Map.entry("Stain.name", "biopsy on 2018 {\nstain * positive\n}"),
            Map.entry("Treatment.agent", "treatment * 3 mg daily"), Map.entry("Treatment.route", "treatment diltiazem *"),
            Map.entry("Treatment.stopReason", "treatment diltiazem, stopped for *"),
            Map.entry("Intervention.indications", "treatment diltiazem for *"), Map.entry("Response.result", "treatment diltiazem {\nresponse *\n}"),
            Map.entry("Response.measure", "treatment diltiazem {\nresponse partial of *\n}"),
            Map.entry("Screening.name", "treatment rituximab {\nscreening * positive\n}"),
            Map.entry("Procedure.kind", "procedure * on 2018"), Map.entry("Procedure.organisms", "procedure excision {\norganism *\n}"),
            Map.entry("Procedure.anaesthesia", "procedure excision {\nanaesthesia *\n}"),
            Map.entry("Procedure.closure", "procedure excision {\nclosure *\n}"),
            Map.entry("Setting.name", "procedure laser {\nsetting * 3 W\n}"),
            Map.entry("AdverseEvent.name", "adverse event *, grade 2"),
            Map.entry("AdverseEvent.attribution", "adverse event pain, attribution *"),
            Map.entry("AdverseEvent.action", "adverse event pain, action *"),
            Map.entry("VitalStatus.attribution", "status died, attribution *"), Map.entry("Case.unreported", "unreported sex, *, age"),
            Map.entry("Omission.topics", "omitted sex, *, age because \"x\""),
            Map.entry("Narrative.topics", "narrative patient on sex, *, age \"\"\"\n x\n\"\"\""),
            Map.entry("Outcome.measure", "outcome * from 7 to 3"), Map.entry("Outcome.result", "outcome pain was *"),
            Map.entry("Disclosure.kind", "declaration * \"None.\""), Map.entry("LocalTerm.kind", "term \"x\" is *"),
            Map.entry("TermCode.system", "term \"x\" is drug, code * \"1\""));

    private static final Set<String> NAMES = Set.of("FGF23", "GALNT3", "MDA5", "NXP2", "PO4", "SAMD9");
    private static final Set<String> PARTS = Set.of("1st CMC", "1st CMC joint", "CMC1", "P1", "P2", "P3");

    /** The terms that need quotation marks, or cannot be written, and why. */
    private static final Map<String, Set<String>> EXCEPTIONS = Map.of(
            // contradictory: the statement says "culture positive"
            "Biopsy.organisms", Set.of("culture negative", "negative culture", "not reported"),
            // name: they look like the names of statements
            "Finding.name", NAMES, "Outcome.measure", NAMES,
            // nothing whose course a figure shows, or a number that could be a value
            "Figure.measures", Set.of("C-terminal fibroblast growth factor 23", "CTCAE", "CTCAE grade", "adverse event grade",
                    "calcinosis of any tissue", "calcinosis of the skin",
                    "fibroblast growth factor 23", "intact fibroblast growth factor 23", "recurrence", "recurrence after treatment", "response"),
            // name or number: "exposed" is followed by a word
            "Complication.exposed", PARTS, "DigitalLesion.exposed", PARTS,
            // ambiguous: a second word would be the next test
            "GeneTest.zygosity", Set.of("compound heterozygous"),
            // value: "titre" is followed by one
            "LabResult.test", Set.of("ANA titre", "antinuclear antibodies titre", "antinuclear antibody titre"),
            // adverb: a route is written as one, or it would be part of the drug's name
            "Treatment.route", Set.of("IL", "IP", "PR", "SQ", "cutaneous", "i.m.", "i.p.", "i.v.", "infusion", "inhalation", "injected", "injection", "into the lesion",
                    "intralesional", "intralesional injection", "intramuscular", "intraperitoneal", "intravenous", "local injection",
                    "locally injected", "nebulised", "on the skin", "oral", "p.o.", "per os", "per rectum", "rectal", "s.c.", "subcut",
                    "subcutaneous", "topical"));

    @Test
    void areReadWithoutQuotationMarks() {
        Set<EAttribute> features = new LinkedHashSet<>();
        CalxPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .forEach(each -> ((EClass) each).getEAttributes().stream().filter(feature -> TermVocabularies.of(feature).length > 0).forEach(features::add));
        assertThat(features.stream().map(TermPlacesTest::name)).containsExactlyInAnyOrderElementsOf(PLACES.keySet());
        Map<String, Set<String>> refused = new TreeMap<>();
        for (EAttribute feature : features) {
            Set<String> names = new TreeSet<>();
            for (Vocabulary vocabulary : TermVocabularies.of(feature)) {
                for (Term term : Terminology.standard().terms(vocabulary)) {
                    names.add(term.label());
                    names.addAll(term.synonyms());
                }
            }
            for (String name : names) {
                if (!isRead(feature, name)) {
                    refused.computeIfAbsent(name(feature), key -> new TreeSet<>()).add(name);
                }
            }
        }
        assertThat(refused).isEqualTo(EXCEPTIONS);
    }

    private static boolean isRead(EAttribute feature, String name) {
        ParsedFile file = Cases.parse(PLACES.get(name(feature)).replace("*", name) + "\nconsent written");
        if (CalxLanguage.hasSyntaxErrors(file)) {
            return false;
        }
        List<Object> values = new ArrayList<>();
        file.model().get().eAllContents().forEachRemaining(element -> add(element, feature, values));
        return values.stream().anyMatch(value -> value.toString().equals(name));
    }

    private static void add(EObject element, EAttribute feature, List<Object> values) {
        if (feature.getEContainingClass().isInstance(element)) {
            Object value = element.eGet(feature);
            if (value instanceof List<?> list) {
                values.addAll(list);
            } else if (value != null) {
                values.add(value);
            }
        }
    }

    private static String name(EAttribute feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }
}
