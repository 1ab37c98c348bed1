// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.wording;

import org.calx.model.Anchor;
import org.calx.model.CountedDate;
import org.calx.model.Landmark;
import org.calx.model.Treatment;
import org.calx.model.time.Anchors;

/** What numbered days are counted from, in words. */
final class CountedWords {

    private CountedWords() {
    }

    /** {@return what a sentence says after "on day 14": of life, of treatment with diltiazem; empty for what the text around it is about} */
    static String named(CountedDate date) {
        return date.getAnchor() == null && date.getLandmark() == Landmark.NONE && Anchors.counted(date).isPresent() ? "" : origin(date);
    }

    /** {@return what a table says after "day 14", where nothing around it tells what is counted} */
    static String origin(CountedDate date) {
        return date.getLandmark() == Landmark.BIRTH ? " of life" : Anchors.counted(date).map(CountedWords::of).orElse(" after presentation");
    }

    private static String of(Anchor anchor) {
        return anchor instanceof Treatment ? " of " + AnchorWords.cause(anchor) : " after " + AnchorWords.event(anchor);
    }
}
