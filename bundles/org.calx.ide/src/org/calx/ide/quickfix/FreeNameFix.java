// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.calx.model.CalxFile;
import org.calx.model.Named;

/** A name given twice becomes the next one that is free; without a person only where the name stands nowhere else in the file. */
final class FreeNameFix implements Fix {

    @Override
    public List<QuickFix> of(Place place) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        place.element(CalxFile.class).ifPresent(file -> file.eAllContents().forEachRemaining(each -> {
            if (each instanceof Named named && named.getName() != null) {
                taken.add(named.getName());
                names.add(named.getName());
            }
        }));
        String stem = place.words().replaceAll("\\d+$", "");
        int number = 1;
        while (taken.contains(stem + number)) {
            number++;
        }
        String free = stem + number;
        long uses = Pattern.compile("\\b" + Pattern.quote(place.words()) + "\\b").matcher(place.text()).results().count();
        boolean unused = uses == names.stream().filter(place.words()::equals).count();
        return stem.isEmpty() ? List.of() : List.of(new QuickFix("Name this one " + free, unused, List.of(place.replace(free))));
    }
}
