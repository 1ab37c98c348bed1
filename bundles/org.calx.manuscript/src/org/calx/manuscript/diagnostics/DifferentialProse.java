// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.diagnostics;

import java.util.List;

import org.calx.manuscript.english.Letters;
import org.calx.manuscript.english.Lists;
import org.calx.manuscript.prose.Prose;
import org.calx.manuscript.section.TableDesk;
import org.calx.manuscript.section.Writing;
import org.calx.manuscript.wording.Terms;
import org.calx.model.Differential;
import org.calx.terminology.Vocabulary;

/** Diagnoses considered, in sentences. */
final class DifferentialProse {

    private DifferentialProse() {
    }

    static void write(Prose prose, Writing writing, boolean table) {
        List<Differential> all = writing.subject().getDifferentials();
        if (all.isEmpty()) {
            return;
        }
        if (!table) {
            for (Differential differential : all) {
                String reason = differential.getReason() == null ? "" : "because " + Letters.unstopped(differential.getReason());
                prose.say(differential, name(differential), "was considered", differential.isExcluded() ? "and excluded" : "", reason);
            }
            return;
        }
        List<String> excluded = all.stream().filter(Differential::isExcluded).map(DifferentialProse::name).toList();
        List<String> open = all.stream().filter(d -> !d.isExcluded()).map(DifferentialProse::name).toList();
        String first = excluded.isEmpty() ? "" : Lists.and(excluded) + (excluded.size() == 1 ? " was" : " were") + " considered and excluded";
        String second = open.isEmpty() ? "" : Lists.and(open) + (open.size() == 1 ? " was" : " were") + " considered";
        prose.say(writing.subject(), first.isEmpty() || second.isEmpty() ? first + second : first + "; " + second,
                writing.tables().see(TableDesk.Kind.DIFFERENTIAL));
    }

    /** {@return the diagnosis as printed} */
    static String name(Differential differential) {
        return Terms.label(differential.getDiagnosis(), Vocabulary.DISEASE, Vocabulary.COMPLICATION);
    }
}
