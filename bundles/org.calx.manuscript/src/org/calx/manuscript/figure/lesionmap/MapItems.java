// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.figure.lesionmap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.calx.manuscript.drawn.ElementName;
import org.calx.manuscript.english.Letters;
import org.calx.manuscript.wording.DigitalLesionWords;
import org.calx.manuscript.wording.LesionWords;
import org.calx.manuscript.wording.QuantityWords;
import org.calx.manuscript.wording.SiteWords;
import org.calx.manuscript.wording.Terms;
import org.calx.manuscript.wording.Times;
import org.calx.model.Calcinosis;
import org.calx.model.Case;
import org.calx.model.Complication;
import org.calx.model.DigitalLesion;
import org.calx.model.Lesion;
import org.calx.model.Site;
import org.calx.model.Size;
import org.calx.terminology.Term;
import org.calx.terminology.Vocabulary;

/** Gathers what a case says of the skin and the tissues below: lesions, digital lesions and complications at a site. */
final class MapItems {

    private static final int COPIES_AT_MOST = 3;

    private final Case subject;
    private final StateAt state;
    private final Times times;
    private final List<MapItem> items = new ArrayList<>();
    private int lesions;
    private int others;

    private MapItems(Case subject, StateAt state, Times times) {
        this.subject = subject;
        this.state = state;
        this.times = times;
    }

    /** {@return the entries of the legend in the order of the case: lesions first} */
    static List<MapItem> of(Case subject, StateAt state, Times times) {
        MapItems gathered = new MapItems(subject, state, times);
        subject.getCalcinoses().stream().map(Calcinosis::getLesions).flatMap(List::stream).filter(state::isKnown).forEach(gathered::add);
        subject.getDigitalLesions().stream().filter(state::isPresent).forEach(gathered::add);
        subject.getComplications().stream().filter(state::isPresent).filter(each -> each.getSite() != null && each.getLesions().isEmpty())
                .forEach(gathered::add);
        return gathered.items;
    }

    private void add(Lesion lesion) {
        boolean gone = state.isGone(lesion);
        List<String> complications = complications(lesion);
        String what = counted(lesion.getCount()) + LesionMapWords.kind(lesion, LesionWords.areSeveral(List.of(lesion)));
        Optional<Size> size = state.size(lesion.getSizes());
        List<String> now = new ArrayList<>(complications);
        if (gone) {
            now.add(lesion.getResolved() == null ? "gone" : "gone " + times.when(lesion.getResolved()));
        }
        items.add(new MapItem(String.valueOf(++lesions), lesion, ElementName.of(lesion), glyph(lesion), SiteLocator.locate(lesion.getSite()),
                size.map(Diameters::largest).orElse(0.0), size.map(Diameters::slimness).orElse(Diameters.USUAL), copies(lesion.getCount()), gone, !complications.isEmpty(),
                new MapEntry(site(lesion.getSite()), what, size.map(QuantityWords::of).orElse(""), now)));
    }

    private List<String> complications(Lesion lesion) {
        return subject.getComplications().stream().filter(state::isPresent).filter(each -> each.getLesions().contains(lesion))
                .map(each -> Terms.label(each.getKind(), Vocabulary.COMPLICATION)).distinct().toList();
    }

    private static Glyph glyph(Lesion lesion) {
        return Glyph.of(lesion.getDescriptors().stream().filter(typed -> Terms.id(typed, Vocabulary.VISIBILITY).isEmpty())
                .map(typed -> Terms.find(typed, Vocabulary.MORPHOLOGY)).flatMap(Optional::stream).findFirst());
    }

    private void add(DigitalLesion lesion) {
        Optional<Term> kind = Terms.find(lesion.getKind(), Vocabulary.DIGITAL_LESION);
        boolean drawn = kind.map(Term::id).filter("calcinosis"::equals).isPresent() && !lesion.getLesions().isEmpty();
        if (drawn) {
            return; // the deposit it names has its own mark
        }
        Site site = lesion.getSite() != null || lesion.getLesions().isEmpty() ? lesion.getSite() : lesion.getLesions().get(0).getSite();
        boolean healed = state.isHealed(lesion);
        List<String> now = healed ? List.of("healed " + times.when(lesion.getHealed())) : List.of();
        items.add(new MapItem(letter(), lesion, ElementName.of(lesion), Glyph.of(kind), SiteLocator.locate(site),
                state.size(lesion.getSizes()).map(Diameters::largest).orElse(0.0), 1, copies(lesion.getCount()), healed, false,
                new MapEntry(site(site), DigitalLesionWords.counted(lesion, true), "", now)));
    }

    private void add(Complication complication) {
        items.add(new MapItem(letter(), complication, ElementName.of(complication), Glyph.COMPLICATION, SiteLocator.locate(complication.getSite()), 0, 1, 1, false, false,
                new MapEntry(site(complication.getSite()), Terms.label(complication.getKind(), Vocabulary.COMPLICATION), "", List.of())));
    }

    /** a to z, then aa. */
    private String letter() {
        int number = others++;
        return (number < 26 ? "" : String.valueOf((char) ('a' + number / 26 - 1))) + (char) ('a' + number % 26);
    }

    private static String counted(BigDecimal count) {
        return count == null || count.compareTo(BigDecimal.ONE) == 0 ? "" : count.toPlainString() + " ";
    }

    private static int copies(BigDecimal count) {
        return count == null ? 1 : Math.clamp(count.intValue(), 1, COPIES_AT_MOST);
    }

    private static String site(Site site) {
        return site == null ? "Site not recorded" : Letters.capitalised(SiteWords.bare(site));
    }
}
