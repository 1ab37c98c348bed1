// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.calx.model.CalxFile;
import org.calx.model.Named;

/** A name given twice becomes the next one that is free. */
final class FreeNameFix implements Fix {

    @Override
    public List<QuickFix> of(Place place) {
        Set<String> taken = new HashSet<>();
        place.element(CalxFile.class).ifPresent(file -> file.eAllContents().forEachRemaining(each -> {
            if (each instanceof Named named && named.getName() != null) {
                taken.add(named.getName());
            }
        }));
        String stem = place.words().replaceAll("\\d+$", "");
        int number = 1;
        while (taken.contains(stem + number)) {
            number++;
        }
        String free = stem + number;
        return stem.isEmpty() ? List.of() : List.of(QuickFix.choice("Name this one " + free, place.replace(free)));
    }
}
