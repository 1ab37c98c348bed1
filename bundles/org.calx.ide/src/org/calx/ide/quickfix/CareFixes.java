// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.calx.model.Case;
import org.calx.model.Consent;
import org.calx.model.ConsentForm;
import org.calx.model.Section;
import org.calx.model.narrative.Gap;
import org.calx.model.treatment.Interventions;

/**
 * What can be inserted for an item of the CARE checklist that is missing or thin: the skeleton of a statement, with gaps for what only the
 * author knows. Nothing clinical is guessed; a gap is an ellipsis, which counts as nothing until it is written over, or words that say that
 * nothing is known yet.
 */
public final class CareFixes {

    private final Case subject;
    private final Skeletons skeletons;

    private CareFixes(Case subject, String text) {
        this.subject = subject;
        skeletons = new Skeletons(subject, text);
    }

    /**
     * Finds the skeletons for an item.
     *
     * @param subject a case as it was read
     * @param text    the text of its file
     * @param item    the number of the item in the checklist, such as {@code 10a}
     * @return the fixes, best first; empty when the author's own text must be changed, or nothing is missing
     */
    public static List<QuickFix> of(Case subject, String text, String item) {
        return new CareFixes(subject, text).of(item).toList();
    }

    private Stream<QuickFix> of(String item) {
        return switch (item) {
        case "1" -> title();
        case "2" -> keywords();
        case "3a" -> hasAbstract() ? Stream.empty() : narrative(Section.INTRODUCTION);
        case "3b" -> hasAbstract() || !hasLesions() ? Stream.empty() : patient();
        case "3c" -> hasAbstract() ? Stream.empty() : course();
        case "3d" -> hasAbstract() ? Stream.empty() : narrative(Section.CONCLUSION);
        case "4" -> narrative(Section.INTRODUCTION);
        case "5a" -> patient();
        case "5b" -> inPatient("concern \"‹…›\"", "'concern'");
        case "5c" -> history();
        case "5d" -> Stream.concat(skeletons.narrative(Section.PATIENT, "previous treatment"), skeletons.statement("Say that there was none", "omissions",
                "omitted previous treatment because \"there was none\""));
        case "6" -> Stream.concat(skeletons.statement("Add an examination", "examinations", "examination at presentation {\n  finding \"‹…›\"\n}"),
                narrative(Section.FINDINGS));
        case "7" -> timeline();
        case "8a" -> Stream.concat(skeletons.statement("Add an imaging study", "imagings",
                "imaging ‹radiograph›, at presentation {\n  finding \"‹…›\"\n}"), skeletons.narrative(Section.DIAGNOSIS, "laboratory results"));
        case "8b" -> toldOrOmitted(Section.DIAGNOSIS, "diagnostic challenges");
        case "8c" -> Stream.concat(differential(), skeletons.omitted("differential diagnosis"));
        case "8d" -> toldOrOmitted(Section.DIAGNOSIS, "prognosis");
        case "9a" -> Stream.concat(treatment(), skeletons.omitted("treatment"));
        case "9b" -> Stream.concat(new InterventionSkeletons(subject, skeletons).doses(), skeletons.omitted("dose"));
        case "9c" -> new InterventionSkeletons(subject, skeletons).reasons();
        case "10a" -> new InterventionSkeletons(subject, skeletons).outcomes();
        case "10b" -> toldOrOmitted(Section.OUTCOME, "follow-up tests");
        case "10c" -> toldOrOmitted(Section.OUTCOME, "adherence");
        case "10d" -> new InterventionSkeletons(subject, skeletons).adverseEvents();
        case "11a" -> skeletons.narrative(Section.DISCUSSION, "strengths and limitations");
        case "11b" -> narrative(Section.DISCUSSION);
        case "11c" -> hasText(Section.DISCUSSION) ? skeletons.narrative(Section.DISCUSSION, "rationale") : narrative(Section.DISCUSSION);
        case "11d" -> narrative(Section.CONCLUSION);
        case "12" -> Stream.concat(narrative(Section.PERSPECTIVE), skeletons.omitted("patient perspective"));
        case "13" -> consent();
        default -> Stream.empty();
        };
    }

    private boolean hasAbstract() {
        return hasText(Section.ABSTRACT);
    }

    private boolean hasLesions() {
        return !subject.getComplications().isEmpty() || subject.getCalcinoses().stream().anyMatch(each -> !each.getLesions().isEmpty());
    }

    private boolean hasText(Section section) {
        return subject.getNarratives().stream().anyMatch(each -> each.getSection() == section && each.getText() != null && !each.getText().isBlank());
    }

    private Stream<QuickFix> narrative(Section section) {
        return hasText(section) ? Stream.empty() : skeletons.narrative(section, "");
    }

    private Stream<QuickFix> toldOrOmitted(Section section, String topic) {
        return Stream.concat(skeletons.narrative(section, topic), skeletons.omitted(topic));
    }

    private Stream<QuickFix> title() {
        if (!Gap.isWritten(subject.getTitle())) {
            return subject.getTitle() == null ? skeletons.statement("Add a title", "title", "title \"‹…›: a case report\"") : Stream.empty();
        }
        boolean says = Stream.of("case report", "case study", "case series").anyMatch(subject.getTitle().toLowerCase(java.util.Locale.ROOT)::contains);
        return says ? Stream.empty() : skeletons.node(subject, "title").flatMap(node -> TitleFix.edit(node.getText(), node.getEndOffset())).stream()
                .map(edit -> QuickFix.choice("Add 'a case report'", edit));
    }

    private Stream<QuickFix> keywords() {
        return switch (subject.getKeywords().size()) {
        case 0 -> skeletons.statement("Add keywords", "keywords", "keywords \"calcinosis\", \"‹…›\"");
        case 1 -> skeletons.node(subject, "keywords").stream()
                .map(node -> QuickFix.skeleton("Add a keyword", new TextEdit(node.getEndOffset(), 0, ", \"‹…›\"")));
        default -> Stream.empty();
        };
    }

    private Stream<QuickFix> patient() {
        return subject.getPatient() != null ? Stream.empty() : skeletons.statement("Add the patient", "patient", "patient ‹not reported›");
    }

    private Stream<QuickFix> inPatient(String statements, String what) {
        String label = "Add " + what;
        return subject.getPatient() == null
                ? skeletons.statement(label, "patient", "patient ‹not reported› {\n  " + statements.replace("\n", "\n  ") + "\n}")
                : Stream.of(QuickFix.skeleton(label, skeletons.in(subject.getPatient(), statements)));
    }

    private Stream<QuickFix> history() {
        List<String> lacking = new ArrayList<>(List.of("history", "family history", "psychosocial"));
        if (subject.getPatient() != null) {
            lacking.removeIf(what -> switch (what) {
            case "history" -> !subject.getPatient().getHistory().isEmpty();
            case "family history" -> subject.getPatient().getFamilyHistory() != null;
            default -> subject.getPatient().getPsychosocial() != null;
            });
        }
        List<String> statements = lacking.stream().map(what -> what + " \"‹…›\"").toList();
        Stream<QuickFix> all = lacking.size() < 2 ? Stream.empty() : inPatient(String.join("\n", statements), "'" + String.join("', '", lacking) + "'");
        return Stream.concat(all, IntStream.range(0, lacking.size()).boxed().flatMap(i -> inPatient(statements.get(i), "'" + lacking.get(i) + "'")));
    }

    private Stream<QuickFix> timeline() {
        String today = "‹" + LocalDate.now() + "›";
        Stream<QuickFix> followed = subject.getFollowUp() != null || subject.getVitalStatus() != null ? Stream.empty()
                : skeletons.statement("Say until when the patient was followed", "followUp", "followed until " + today);
        Stream<QuickFix> presented = subject.getPresented() != null ? Stream.empty()
                : skeletons.statement("Say when the patient presented", "presented", "presented " + today);
        return Stream.concat(presented, followed);
    }

    private Stream<QuickFix> differential() {
        if (subject.getDifferentials().isEmpty()) {
            return skeletons.statement("Add a diagnosis considered", "differentials", "differential \"‹…›\", because \"‹…›\"");
        }
        return subject.getDifferentials().stream().filter(each -> each.getReason() == null).limit(1).map(each -> QuickFix.skeleton(
                "Give the reason for '" + each.getDiagnosis() + "'", skeletons.atHead(each, ", because \"‹…›\"")));
    }

    private Stream<QuickFix> treatment() {
        return skeletons.statement("Add a treatment", "treatments", "treatment " + skeletons.freeName("T") + " \"‹…›\"");
    }

    /** What the abstract is drafted from. */
    private Stream<QuickFix> course() {
        return Stream.of(subject.getDiseases().isEmpty() && subject.getCalcinoses().isEmpty()
                ? skeletons.statement("Add a disease", "diseases", "disease " + skeletons.freeName("D") + " \"‹…›\"") : Stream.<QuickFix>empty(),
                Interventions.of(subject).isEmpty() ? treatment() : Stream.<QuickFix>empty(),
                subject.getOutcomes().isEmpty() ? new InterventionSkeletons(subject, skeletons).outcomes() : Stream.<QuickFix>empty()).flatMap(each -> each);
    }

    private Stream<QuickFix> consent() {
        Consent consent = subject.getConsent();
        if (consent == null) {
            return Stream.of("written", "oral", "waived, note \"‹…›\"").flatMap(form -> skeletons.statement(
                    "State 'consent " + form.split(",")[0] + "'", "consent", "consent " + form));
        }
        if (consent.getForm() == ConsentForm.NOT_REPORTED) {
            Optional<TextEdit> form = skeletons.node(consent, "form").map(node -> new TextEdit(node.getOffset(), node.getLength(), ""));
            return Stream.of("written", "oral", "waived").flatMap(word -> form.stream()
                    .map(edit -> QuickFix.choice("State 'consent " + word + "'", new TextEdit(edit.offset(), edit.length(), word))));
        }
        return consent.getForm() == ConsentForm.WAIVED && consent.getNote() == null
                ? Stream.of(QuickFix.skeleton("Say by whom and why it was waived", skeletons.atHead(consent, ", note \"‹…›\""))) : Stream.empty();
    }
}
