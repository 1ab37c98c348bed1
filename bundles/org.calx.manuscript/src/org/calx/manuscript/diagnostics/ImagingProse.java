// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.diagnostics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.calx.manuscript.english.Lists;
import org.calx.manuscript.english.Numbers;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.section.Writing;
import org.calx.manuscript.wording.FindingWords;
import org.calx.manuscript.wording.ImagingWords;
import org.calx.manuscript.wording.LesionWords;
import org.calx.manuscript.wording.QuantityWords;
import org.calx.manuscript.wording.Terms;
import org.calx.model.Finding;
import org.calx.model.FindingState;
import org.calx.model.Imaging;
import org.calx.model.LesionImage;
import org.calx.terminology.Vocabulary;

/** An imaging study in a sentence or two. */
public final class ImagingProse {

    private ImagingProse() {
    }

    /** Says what a study showed, with its figures. */
    public static void write(Prose prose, Imaging imaging, Writing writing) {
        List<String> shown = new ArrayList<>(lesions(imaging));
        shown.addAll(FindingWords.together(FindingWords.present(imaging.getFindings())));
        String fingers = "";
        for (Finding finding : FindingWords.measured(imaging.getFindings())) {
            if (Terms.id(finding.getName(), Vocabulary.MEASURE).equals("fingers-examined")) {
                fingers = "of " + Numbers.inWords(finding.getQuantity().getValue()) + " fingers";
            } else {
                shown.add(FindingWords.valued(finding));
            }
        }
        List<String> absent = FindingWords.names(FindingWords.in(FindingState.ABSENT, imaging.getFindings()));
        String no = absent.isEmpty() ? "" : "no " + Lists.or(absent);
        String when = writing.times().during(imaging);
        List<Object> parts = new ArrayList<>(List.of(ImagingWords.subject(imaging), fingers, ImagingWords.view(imaging), when));
        if (shown.isEmpty() && absent.isEmpty()) {
            parts.add(isPlural(imaging) ? "were performed" : "was performed");
        } else {
            parts.add("showed");
            parts.add(Lists.and(shown));
            parts.add(shown.isEmpty() || absent.isEmpty() ? "" : ", but");
            parts.add(no);
        }
        parts.add(writing.figures().see(imaging.getFigures()));
        prose.say(imaging, parts.toArray());
        if (imaging.getReaders() != null) {
            prose.say(imaging, Numbers.inWords(imaging.getReaders()), imaging.getReaders().intValue() == 1 ? "reader" : "readers", "assessed the images");
        }
        ScoreProse.write(prose, imaging.getScores(), writing);
        if (imaging.getNote() != null) {
            prose.say(imaging, imaging.getNote());
        }
    }

    private static boolean isPlural(Imaging imaging) {
        return ImagingWords.study(imaging).matches("\\S+ ?\\S*graphs(?: .*)?");
    }

    /** Lesions of the same look are said together, each with its size: stone-type calcification at the left thumb (14 × 9 mm). */
    private static List<String> lesions(Imaging imaging) {
        Map<String, List<LesionImage>> byLook = new LinkedHashMap<>();
        for (LesionImage image : imaging.getShows()) {
            if (image.getLesion() != null && !image.getLesion().eIsProxy()) {
                byLook.computeIfAbsent(look(image), look -> new ArrayList<>()).add(image);
            }
        }
        List<String> out = new ArrayList<>();
        byLook.forEach((look, images) -> out.add(look + located(imaging, images)));
        return out;
    }

    private static String located(Imaging imaging, List<LesionImage> images) {
        String first = measured(images.get(0));
        if (images.size() == 1 && ImagingWords.isOnlySite(imaging, LesionWords.place(images.get(0).getLesion()))) {
            return first.isEmpty() ? "" : " of " + first;
        }
        List<String> places = new ArrayList<>();
        for (LesionImage image : images) {
            String size = images.size() == 1 ? "" : measured(image);
            places.add(LesionWords.place(image.getLesion()) + (size.isEmpty() ? "" : " (" + size + ")"));
        }
        return (images.size() > 1 || first.isEmpty() ? "" : " of " + first) + " at " + Lists.and(places.stream().distinct().toList());
    }

    private static String measured(LesionImage image) {
        return Stream.of(QuantityWords.of(image.getSize()), QuantityWords.of(image.getVolume())).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" and "));
    }

    private static String look(LesionImage image) {
        String noun = "calcification";
        for (String typed : image.getDescriptors()) {
            String id = Terms.id(typed, Vocabulary.MORPHOLOGY);
            noun = id.isEmpty() ? typed + " " + noun : LesionWords.morphology(id, noun);
        }
        return noun;
    }
}
