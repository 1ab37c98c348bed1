// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.preview;

import org.calx.publish.ReviewedCase;
import org.calx.ui.document.ReviewSnapshot;
import org.calx.ui.preview.proof.Proof;
import org.calx.ui.preview.setting.Changes;
import org.calx.ui.preview.source.SourceMap;

/**
 * A proof and everything it was made from.
 *
 * @param subject the case
 * @param review  the review it is from
 * @param proof   the proof
 * @param changes what it changes of the proof made before; null when that was of another case
 * @param sources where it comes from
 */
record MadeProof(ReviewedCase subject, ReviewSnapshot review, Proof proof, Changes changes, SourceMap sources) {

    /** {@return whether something is about the same case, perhaps in another version} */
    boolean isOf(ReviewedCase other, ReviewSnapshot otherReview) {
        return review.review().file().equals(otherReview.review().file())
                && place(subject, review) == place(other, otherReview);
    }

    private static int place(ReviewedCase subject, ReviewSnapshot review) {
        int place = 0;
        while (place < review.review().cases().size() && review.review().cases().get(place) != subject) {
            place++;
        }
        return place;
    }
}
