// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.terminology.identifier;

import java.util.Set;

/** Finds words that say a picture shows the face, or that the eyes are covered, which the ICMJE calls inadequate; and biometric marks. */
final class PictureFinder implements Finder {

    private static final Set<String> PICTURES = Set.of("photograph", "photographs", "photo", "photos", "picture", "pictures", "portrait", "image", "images",
            "photography", "selfie", "snapshot", "view", "figure");
    private static final Set<String> COVERED = Set.of("masked", "covered", "blacked", "obscured", "pixelated", "blurred", "pixelled", "barred", "bar", "bars",
            "hidden", "anonymised", "anonymized", "concealed", "mask", "unmasked", "strip");
    private static final Set<String> LOST = Set.of("loss", "lost", "absent", "absence", "effaced", "without");
    private static final Set<String> PRINTS = Set.of("scan", "scans", "recognition", "print", "prints", "template");

    @Override
    public void at(Tokens text, int i, Hits hits) {
        switch (text.lower(i)) {
        case "face", "faces" -> face(text, i, hits);
        case "facial" -> {
            if (text.lower(i + 1).equals("appearance") || text.lower(i + 1).equals("photograph") || text.lower(i + 1).equals("view")) {
                hits.add(IdentifierKind.PHOTO, i, i + 2);
            } else if (Set.of("recognition", "scan").contains(text.lower(i + 1))) {
                hits.add(IdentifierKind.BIOMETRIC, i, i + 2);
            } else {
                shownBy(text, i, hits);
            }
        }
        case "eye", "eyes" -> covered(text, i, hits);
        case "portrait", "selfie" -> hits.add(IdentifierKind.PHOTO, i, i + 1);
        case "tattoo", "birthmark" -> hits.add(IdentifierKind.PHOTO, i, i + 1);
        case "fingerprint", "fingerprints", "footprints", "handprint" -> {
            if (!text.sentenceHas(i, LOST)) {
                hits.add(IdentifierKind.BIOMETRIC, i, i + 1);
            }
        }
        case "voice" -> pair(text, i, Set.of("recording", "recordings", "print", "sample", "memo"), hits);
        case "iris" -> pair(text, i, PRINTS, hits);
        case "retinal", "retina" -> pair(text, i, Set.of("scan", "scans", "print"), hits);
        case "dna" -> pair(text, i, Set.of("profile", "fingerprint", "profiles"), hits);
        default -> {
            // says nothing about a picture
        }
        }
    }

    private static void pair(Tokens text, int i, Set<String> second, Hits hits) {
        if (second.contains(text.lower(i + 1))) {
            hits.add(IdentifierKind.BIOMETRIC, i, i + 2);
        }
    }

    private static void face(Tokens text, int i, Hits hits) {
        boolean full = text.lower(i - 1).equals("full") || text.is(i - 1, '-') && text.lower(i - 2).equals("full");
        if (full) {
            int to = PICTURES.contains(text.lower(i + 1)) ? i + 2 : i + 1;
            hits.add(IdentifierKind.PHOTO, text.is(i - 1, '-') ? i - 2 : i - 1, to);
        } else if (!covered(text, i, hits)) {
            shownBy(text, i, hits);
        }
    }

    /** A face named behind the word for a picture, not far from it in the same sentence. */
    private static void shownBy(Tokens text, int i, Hits hits) {
        int start = Math.max(text.sentenceStart(i), i - 7);
        for (int at = i - 1; at >= start; at--) {
            if (PICTURES.contains(text.lower(at))) {
                hits.add(IdentifierKind.PHOTO, text.lower(at - 1).equals("frontal") ? at - 1 : at, i + 1);
                return;
            }
        }
    }

    /** A covered face or eyes, the covering before or behind. */
    private static boolean covered(Tokens text, int i, Hits hits) {
        for (int at = i + 1; at <= i + 5 && text.has(at) && !text.is(at, '.'); at++) {
            if (COVERED.contains(text.lower(at))) {
                hits.add(IdentifierKind.PHOTO, i, at + 1);
                return true;
            }
        }
        for (int at = i - 1; at >= i - 5 && text.has(at) && !text.is(at, '.'); at--) {
            if (COVERED.contains(text.lower(at))) {
                hits.add(IdentifierKind.PHOTO, text.lower(at - 1).equals("black") ? at - 1 : at, i + 1);
                return true;
            }
        }
        return false;
    }
}
