// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.calx.model.Calcinosis;
import org.calx.model.CalxPackage;
import org.calx.model.Laterality;
import org.calx.model.Lesion;
import org.calx.model.LesionImage;
import org.calx.model.Site;
import org.calx.model.Size;
import org.calx.terminology.Term;
import org.calx.terminology.Vocabulary;
import org.calx.terminology.unit.Unit;
import org.calx.terminology.unit.Units;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Check;

/** Sites exist, have a side, and fit the extent and kind of the calcinosis. */
public class AnatomyChecks extends CaseChecks {

    private static final int SCATTERED = 4;
    private static final BigDecimal MASS_MM = new BigDecimal(20);

    /** A middle phalanx, or one of its joints, of a thumb or great toe. */
    @Check
    @OfItself
    public void thumbHasTwoPhalanges(Site site) {
        Optional<Term> region = CaseFacts.term(Vocabulary.SITE, site.getRegion());
        if (region.filter(term -> "1".equals(term.attribute("digit").orElse(""))).isEmpty()) {
            return;
        }
        for (int i = 0; i < site.getParts().size(); i++) {
            Optional<Term> part = CaseFacts.term(Vocabulary.SITE_PART, site.getParts().get(i));
            if (part.isPresent() && "no".equals(part.get().attribute("thumb").orElse(""))) {
                report(IssueCode.THUMB_MIDDLE_PHALANX,
                        "the " + region.get().label() + " has two phalanges and one interphalangeal joint, so no "
                        + part.get().label() + "; write 'proximal phalanx', 'distal phalanx' or 'IP joint', or correct the digit", site,
                        CalxPackage.Literals.SITE__PARTS, i);
            }
        }
    }

    /** A site that exists twice, without its side. */
    @Check
    @OfItself
    public void sideStated(Site site) {
        if (site.getLaterality() == Laterality.NOT_STATED
                && CaseFacts.term(Vocabulary.SITE, site.getRegion()).filter(term -> term.flag("paired")).isPresent()) {
            report(IssueCode.SIDE_MISSING, "which " + site.getRegion() + "? Write 'left', 'right' or 'bilateral' before it", site,
                    CalxPackage.Literals.SITE__REGION);
        }
    }

    /** An extent that the recorded sites do not bear out. */
    @Check
    public void extentFitsSites(Calcinosis calcinosis) {
        Set<String> regions = new LinkedHashSet<>();
        for (Lesion lesion : calcinosis.getLesions()) {
            Optional<String> region = lesion.getSite() == null ? Optional.empty()
                    : CaseFacts.term(Vocabulary.SITE, lesion.getSite().getRegion()).flatMap(term -> term.attribute("region"));
            if (region.isEmpty()) {
                return; // a site that is not understood may be anywhere
            }
            regions.add(region.get());
        }
        int circumscripta = CaseFacts.indexOf(Vocabulary.EXTENT, calcinosis.getDescriptors(), "circumscripta");
        int universalis = CaseFacts.indexOf(Vocabulary.EXTENT, calcinosis.getDescriptors(), "universalis");
        if (circumscripta >= 0 && regions.size() >= SCATTERED) {
            report(IssueCode.EXTENT_CONTRADICTS_SITES,
                    "calcinosis circumscripta is localised, but lesions are recorded in " + regions.size()
                    + " regions (" + String.join(", ", regions) + "); correct the extent, or confirm it", calcinosis,
                    CalxPackage.Literals.CALCINOSIS__DESCRIPTORS, circumscripta);
        }
        if (universalis >= 0 && regions.size() == 1 && !regions.contains("trunk")) {
            report(IssueCode.EXTENT_CONTRADICTS_SITES,
                    "calcinosis universalis is generalised, but lesions are recorded in one region only ("
                    + regions.iterator().next() + "); add the others, or correct the extent", calcinosis,
                    CalxPackage.Literals.CALCINOSIS__DESCRIPTORS, universalis);
        }
    }

    /** Tumoral calcinosis without a large lesion. */
    @Check
    public void tumoralIsLarge(Calcinosis calcinosis) {
        int tumoral = CaseFacts.indexOf(Vocabulary.EXTENT, calcinosis.getDescriptors(), "tumoral");
        CaseFacts facts = facts(calcinosis);
        if (tumoral < 0 || facts == null || calcinosis.getLesions().isEmpty()) {
            return;
        }
        List<String> unmeasured = new ArrayList<>();
        for (Lesion lesion : calcinosis.getLesions()) {
            List<Size> sizes = Stream.concat(lesion.getSizes().stream(), facts.images(lesion).stream().map(LesionImage::getSize))
                    .filter(Objects::nonNull).toList();
            if (sizes.stream().anyMatch(size -> longest(size).filter(mm -> mm.compareTo(MASS_MM) < 0).isEmpty())) {
                return; // large, or in a unit that is not understood
            }
            if (lesion.isSizeNotReported()) {
                return; // it may be the large one
            }
            if (sizes.isEmpty()) {
                unmeasured.add(lesion.getName());
            }
        }
        if (unmeasured.isEmpty()) {
            report(IssueCode.TUMORAL_LESION_SMALL,
                    "tumoral calcinosis forms large masses, but no recorded lesion reaches 2 cm; correct the "
                    + "sizes or the extent, or confirm it", calcinosis, CalxPackage.Literals.CALCINOSIS__DESCRIPTORS, tumoral);
        } else {
            report(IssueCode.TUMORAL_WITHOUT_SIZE, facts.isRetold() ? Severity.INFO : Severity.WARNING,
                    "tumoral calcinosis forms large masses, but no lesion of 2 cm is recorded; add the size of "
                    + shortened(String.join(", ", unmeasured)), calcinosis, CalxPackage.Literals.CALCINOSIS__DESCRIPTORS, tumoral);
        }
    }

    private static Optional<BigDecimal> longest(Size size) {
        Units units = Units.standard();
        Optional<Unit> millimetres = units.parse("mm");
        return size.getUnit() == null ? Optional.empty()
                : units.parse(size.getUnit()).flatMap(unit -> size.getDimensions().stream().max(BigDecimal::compareTo)
                        .flatMap(longest -> units.convert(longest, unit, millimetres.orElseThrow())));
    }
}
