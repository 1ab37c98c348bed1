// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calx.model.AdverseEvent;
import org.calx.model.Antibody;
import org.calx.model.Author;
import org.calx.model.Biopsy;
import org.calx.model.Calcinosis;
import org.calx.model.CalxFile;
import org.calx.model.Case;
import org.calx.model.DigitalLesion;
import org.calx.model.Disease;
import org.calx.model.Disclosure;
import org.calx.model.Examination;
import org.calx.model.Figure;
import org.calx.model.Imaging;
import org.calx.model.Journal;
import org.calx.model.JournalLimit;
import org.calx.model.JournalSection;
import org.calx.model.LabResult;
import org.calx.model.Laboratory;
import org.calx.model.Lesion;
import org.calx.model.Patient;
import org.calx.model.Procedure;
import org.calx.model.Score;
import org.calx.model.Treatment;
import org.eclipse.emf.ecore.EObject;

/** What may stand after a word, in the words of an author. */
final class Expectations {

    /** What is expected outside all braces. */
    static final String CASE = "a case, such as 'case ThumbCalcinosis { ... }'";

    private static final String DATE = "a date such as 2018, 2018-08, 'about 2008' or '3 months after T1'";
    private static final String QUOTED = "text in double quotes";
    private static final String FIGURE = "a file in double quotes such as \"hand.png\", or timeline, lesion map or trends";
    private static final String LESION = "the name of a lesion such as L1, or a site";

    private static final Map<String, String> AFTER = Stream.of(
            words(DATE, "since", "from", "until", "on", "in", "noticed", "confirmed", "diagnosed", "onset", "presented",
                    "resolved", "cultured", "healed"),
            words(QUOTED, "title", "keywords", "synthetic", "licence", "author", "degree", "affiliation", "orcid",
                    "email", "role", "ethnicity", "occupation", "concern", "psychosocial", "note", "scheme", "caption",
                    "alt", "credit", "view", "detail", "histology", "references", "because", "term", "means", "synonym",
                    "synonyms"),
            words("a code system and a code such as 'UBERON \"UBERON:0002398\"'", "code"),
            words("an age such as '62 years'", "aged", "age"), words(LESION, "of"),
            words("a date, or a second value", "to"), words("a name and a site such as 'L1 at left thumb, distal phalanx'", "lesion"),
            words("a site such as 'left thumb', or a date such as 2018-08", "at"), words(FIGURE, "figure"),
            words("a kind and a text, such as 'funding \"None.\"'", "declaration"), words("written, oral, waived, not obtained or not reported", "consent"),
            words("the code of a finding and a reason, such as 'ONSET_ORDER because \"...\"'", "confirm"), words("alive or died", "status"),
            words("'until 2024-12' or 'for 3 years'", "followed"), words("a section such as introduction, findings or discussion", "narrative"),
            words("text between three quotation marks", "instead", "abstract", "introduction", "findings", "diagnosis", "discussion",
                    "conclusion", "perspective"), words("the name of a lesion such as L1", "shows"), words("a description such as nodular", "as"),
            words("a result such as none", "response"), words("'for' and a reason, such as 'for inefficacy'", "stopped"),
            words("a description such as 'palpable, stone, subcutaneous'", "is"),
            words("the sex: female, male, intersex or not reported", "patient"),
            words("a disease such as 'systemic sclerosis, limited cutaneous'", "disease"),
            words("a drug such as 'diltiazem 180 mg/day orally'", "treatment"),
            words("a procedure such as 'excision of L1'", "procedure"),
            words("a measure such as 'pain of L1'", "outcome"),
            words("a complication such as 'ulceration of L1'", "complication"),
            words("a modality such as 'radiograph of left hand'", "imaging"),
            words("an antibody such as 'anticentromere positive'", "antibody"),
            words("an indication such as 'calcinosis'", "for"),
            words("a length of time such as '3 months'", "lasting"),
            words("a size such as '15 mm' or '15 x 12 mm'", "size"),
            words("a citation such as [@steen1984]", "source"),
            words("present, absent, not assessed or not reported", "recurrence", "pregnancy"),
            words("assessed, reported or another word that may follow 'not'", "not"), words("a value", "concentration"),
            words("the name of the journal in double quotes", "journal"),
            words("parts such as 'patient, findings, timeline' after 'of'", "section"),
            words("what is required, such as 'consent, funding, competing interests'", "requires"),
            words("a name without spaces, such as ThumbCalcinosis", "case")).flatMap(map -> map.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Expectations() {
    }

    /**
     * What may stand after a word.
     *
     * @param word    the word before the place of the error; empty at the start of the file
     * @param context the element being read; null when unknown
     * @return a phrase that completes "expected ..."
     */
    static String after(String word, EObject context) {
        String known = AFTER.get(word);
        return known != null ? known : inside(context);
    }

    /** {@return whether it is known what stands after a word} */
    static boolean isKnown(String word) {
        return AFTER.containsKey(word);
    }

    private static String inside(EObject context) {
        return switch (context) {
        case null -> CASE;
        case CalxFile file -> CASE;
        case Journal journal -> "a statement such as section, title, abstract, body, references, style, dates or requires, or the closing"
                + " brace of the journal";
        case JournalSection section -> "parts such as 'patient, findings', or a limit such as 'at most 500 words'";
        case JournalLimit limit -> "a limit such as 'at most 150 words' or '3 to 5'";
        case Case subject -> "a statement such as patient, disease, calcinosis, laboratory, treatment or narrative, or the"
                + " closing brace of the case";
        case Author author -> "degree, affiliation, orcid, email, corresponding, role or a closing brace";
        case Patient patient -> "a fact about the patient such as 'aged 62 years', or in braces concern and history";
        case Disease disease -> "onset, diagnosed, antibody, criteria, a feature with its state such as 'sclerodactyly"
                + " present', or a closing brace";
        case Calcinosis calcinosis -> "a lesion such as 'lesion L1 at left thumb', noticed, note, or a closing brace";
        case Lesion lesion -> "is, size, count, noticed, resolved, finding, note, or a closing brace";
        case Laboratory laboratory -> "a result such as 'calcium 2.31 mmol/L (2.15 to 2.55)', or a closing brace";
        case LabResult result -> "a value with its unit such as '2.31 mmol/L', or positive, negative, normal, high, low";
        case DigitalLesion lesion -> "a fact such as 'at left thumb', 'origin on calcinosis', 'depth deep', 'healed 2021-06', or in"
                + " braces size, finding, note";
        case Biopsy biopsy -> "a fact such as 'of L1' or 'on 2021-05', or in braces histology, stain, crystals, culture, finding, note";
        case Score score -> "a fact such as 'total 42' or 'by reader \"first reader\"', or in braces component";
        case Figure figure -> FIGURE;
        case Examination examination -> "finding, or a closing brace";
        case Imaging imaging -> "shows, score, finding, figure, note, or a closing brace";
        case Treatment treatment when treatment.getAgent() == null -> "a drug such as 'diltiazem 180 mg/day orally'";
        case Antibody antibody -> "a result such as positive or negative, or a titre such as 'titre 1:640'";
        case Disclosure disclosure -> QUOTED;
        case Treatment treatment -> "a fact such as 'orally', 'for calcinosis', 'from 2024-12', 'stopped for inefficacy',"
                + " or in braces dose, screening, response, adverse event, recurrence, note";
        case AdverseEvent event -> "what happened, such as 'oedema', or a fact such as 'grade 2', 'attribution probable', 'action dose reduced'";
        case Procedure procedure -> "a fact such as 'of L1' or 'on 2025-07-14', or in braces detail, setting, anaesthesia,"
                + " closure, histology, healed, response, recurrence, adverse event, note";
        default -> "a statement or a closing brace";
        };
    }

    private static Map<String, String> words(String expected, String... words) {
        return Stream.of(words).collect(Collectors.toMap(word -> word, word -> expected));
    }
}
