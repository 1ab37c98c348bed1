// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.calx.bibliography.ReferenceField;
import org.calx.bibliography.ReferenceKind;
import org.calx.language.place.Origin;
import org.calx.language.validation.CaseLibrary.Reference;
import org.calx.language.validation.CaseLibrary.Trouble;
import org.calx.model.CalxFile;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.eclipse.xtext.validation.Check;

/** The files of references can be read, and hold each publication once, with its identifier, and none in vain. */
public class BibliographyChecks extends CaseChecks {

    /** More than these in one file are reported together: a library used for many papers is no mistake. */
    private static final int MOST = 5;
    /** Kinds of entries whose publications usually have a digital object identifier. */
    private static final Set<ReferenceKind> IDENTIFIED = Set.of(ReferenceKind.ARTICLE, ReferenceKind.CONFERENCE_PAPER);

    /** Files that are missing, misplaced or broken. */
    @Check
    public void readable(Case subject) {
        for (Trouble trouble : library(subject).troubles()) {
            String[] data = trouble.place().map(place -> Origin.encode(trouble.file(), place)).orElse(new String[0]);
            report(IssueCode.BIBLIOGRAPHY_UNREADABLE, trouble.message(), subject, CalxPackage.Literals.CASE__BIBLIOGRAPHIES, trouble.index(),
                    data);
        }
    }

    /** Entries nobody cites. */
    @Check
    public void cited(Case subject) {
        CaseLibrary library = library(subject);
        if (isBroken(subject)) {
            return;
        }
        Map<String, Integer> reported = new HashMap<>();
        Map<String, Reference> last = new HashMap<>();
        for (Reference reference : library.references()) {
            if (!isCitedInFile(subject, reference.entry().key())) {
                if (reported.merge(reference.file(), 1, Integer::sum) <= MOST) {
                    at(IssueCode.REFERENCE_NOT_CITED, reference.entry().key() + " in "
                            + reference.file() + " is never cited; cite it as [@" + reference.entry().key() + "], or delete it", subject,
                            reference);
                } else {
                    last.put(reference.file(), reference);
                }
            }
        }
        last.forEach((file, reference) -> at(IssueCode.REFERENCE_NOT_CITED,
                (reported.get(file) - MOST) + " more entries in " + file + " are never cited; the last is " + reference.entry().key(), subject,
                reference));
    }

    /** Cases in one file may share their references. */
    private boolean isCitedInFile(Case subject, String key) {
        return ((CalxFile) subject.eContainer()).getDeclarations().stream()
                .anyMatch(each -> each instanceof Case other && library(other).isCited(key));
    }

    /** Cited entries without an identifier. */
    @Check
    public void identified(Case subject) {
        CaseLibrary library = library(subject);
        for (Reference reference : library.references()) {
            var entry = reference.entry();
            if (library.isCited(entry.key()) && IDENTIFIED.contains(entry.kind()) && entry.doi().isEmpty()) {
                at(IssueCode.REFERENCE_WITHOUT_DOI, entry.key() + " in " + reference.file()
                        + " has no DOI, by which a reader finds it; add 'doi = {...}' if the publication has one", subject, reference);
            }
        }
    }

    /** Entries for one publication, or with one key. */
    @Check
    public void different(Case subject) {
        CaseLibrary library = library(subject);
        Map<String, Reference> known = new HashMap<>();
        for (Reference reference : library.references()) {
            String key = reference.entry().key();
            Reference sameKey = library.first(key);
            if (sameKey != reference) {
                at(IssueCode.REFERENCE_KEY_TWICE, "the key " + key + " is given twice, first in " + place(sameKey)
                        + "; only that entry would be printed, so " + (reference.entry().keyWritten() ? "rename or " : "") + "delete one of the two",
                        subject, reference);
                continue;
            }
            Reference letters = known.putIfAbsent("key " + key.toLowerCase(Locale.ROOT), reference);
            Optional<Reference> same = first(known, "doi ", reference.entry().doi(), reference)
                    .or(() -> first(known, "pmid ", Optional.of(reference.entry().text(ReferenceField.PMID)).filter(id -> !id.isEmpty()), reference))
                    .or(() -> first(known, "title ", reference.entry().titleAndYear(), reference)
                            .filter(first -> first.entry().mayShareAuthor(reference.entry())));
            if (same.isPresent()) {
                at(IssueCode.REFERENCE_DUPLICATE, key + " and " + same.get().entry().key() + " in " + place(same.get())
                        + " are one publication; cite one of the two, and delete the other", subject, reference);
            } else if (letters != null) {
                at(IssueCode.REFERENCE_DUPLICATE, "the keys " + key + " and " + letters.entry().key() + " in " + place(letters)
                        + " differ only in capital letters, so that one is easily cited for the other; rename one", subject, reference);
            }
        }
    }

    /** The first entry with a mark; this one becomes it when there is none. */
    private static Optional<Reference> first(Map<String, Reference> known, String kind, Optional<String> mark, Reference reference) {
        return mark.flatMap(text -> Optional.ofNullable(known.putIfAbsent(kind + text, reference)));
    }

    private static String place(Reference reference) {
        return reference.file() + ", line " + reference.place().line();
    }

    private void at(IssueCode code, String message, Case subject, Reference reference) {
        report(code, message, subject, CalxPackage.Literals.CASE__BIBLIOGRAPHIES, reference.index(),
                Origin.encode(reference.file(), reference.place()));
    }
}
