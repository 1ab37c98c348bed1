// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import java.util.ArrayList;
import java.util.List;

import org.calx.manuscript.english.Lists;
import org.calx.manuscript.english.Nouns;
import org.calx.model.Imaging;
import org.calx.model.Laterality;
import org.calx.model.Site;
import org.calx.terminology.Vocabulary;

/** Imaging studies as noun phrases. */
public final class ImagingWords {

    private ImagingWords() {
    }

    /** {@return the study without an article: plain radiographs of both hands, computed tomography of the chest} */
    public static String study(Imaging imaging) {
        String modality = Terms.label(imaging.getModality(), Vocabulary.MODALITY);
        List<String> sites = sites(imaging.getSites());
        boolean several = sites.size() > 1 || sites.stream().anyMatch(site -> site.startsWith("both "));
        String noun = several && isCounted(imaging) ? Nouns.plural(modality) : modality;
        return noun + (sites.isEmpty() || modality.contains(" of the ") ? "" : " of " + Lists.and(sites));
    }

    /** {@return the study as the subject of a sentence: a plain radiograph of the left elbow} */
    public static String subject(Imaging imaging) {
        String study = study(imaging);
        boolean single = isCounted(imaging) && study.startsWith(Terms.label(imaging.getModality(), Vocabulary.MODALITY) + " ")
                || isCounted(imaging) && imaging.getSites().isEmpty();
        return single && !study.matches("\\S+ ?\\S*graphs .*") ? Nouns.withArticle(study) : study;
    }

    private static boolean isCounted(Imaging imaging) {
        String id = Terms.id(imaging.getModality(), Vocabulary.MODALITY);
        return id.equals("radiograph") || id.equals("photograph") || id.equals("aspirate");
    }

    /** {@return the projection and the device in round brackets; empty for none} */
    public static String view(Imaging imaging) {
        String view = imaging.getView();
        String device = imaging.getDevice() == null ? "" : imaging.getDevice();
        if (view == null) {
            return device.isEmpty() ? "" : "(" + device + ")";
        }
        boolean direction = view.matches("(?i)(?:antero|postero|dorso|latero|lateral|oblique|axial|sagittal|coronal|frontal)\\S*");
        return "(" + view + (direction ? " view" : "") + (device.isEmpty() ? ")" : "; " + device + ")");
    }

    /** {@return whether a study shows one site only, and it is this one} */
    public static boolean isOnlySite(Imaging imaging, String place) {
        return sites(imaging.getSites()).equals(List.of(place));
    }

    /** {@return the sites with their articles; left and right of the same region read as both} */
    public static List<String> sites(List<Site> sites) {
        List<String> out = new ArrayList<>();
        for (Site site : sites) {
            boolean paired = sites.stream().anyMatch(other -> isOtherSide(site, other));
            String words = paired ? "both " + Nouns.plural(Terms.label(site.getRegion(), Vocabulary.SITE)) : SiteWords.definite(site);
            if (!out.contains(words)) {
                out.add(words);
            }
        }
        return out;
    }

    private static boolean isOtherSide(Site site, Site other) {
        return site.getParts().isEmpty() && other.getParts().isEmpty() && String.valueOf(site.getRegion()).equalsIgnoreCase(other.getRegion())
                && (site.getLaterality() == Laterality.LEFT && other.getLaterality() == Laterality.RIGHT
                        || site.getLaterality() == Laterality.RIGHT && other.getLaterality() == Laterality.LEFT);
    }
}
