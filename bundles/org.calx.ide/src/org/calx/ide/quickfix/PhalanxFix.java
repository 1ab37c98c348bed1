// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.List;
import java.util.stream.Stream;

/** The phalanx or joint of a digit that has only two phalanges. */
final class PhalanxFix implements Fix {

    @Override
    public List<QuickFix> of(Place place) {
        Stream<String> parts = place.words().contains("phalanx") ? Stream.of("proximal phalanx", "distal phalanx") : Stream.of("IP joint");
        return parts.map(part -> QuickFix.choice("Replace by '" + part + "'", place.replace(part))).toList();
    }
}
