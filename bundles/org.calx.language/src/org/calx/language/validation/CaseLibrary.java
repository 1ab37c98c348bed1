// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.calx.bibliography.ReferenceFile;
import org.calx.bibliography.TextPlace;
import org.calx.bibliography.file.ReferenceFiles;
import org.calx.language.place.Place;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.calx.model.Figure;
import org.calx.model.Narrative;
import org.calx.model.narrative.NarrativeText;
import org.calx.model.narrative.Segment;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The references of one case, read from all of its files, and the keys its text cites. */
final class CaseLibrary {

    /**
     * An entry and the file it stands in.
     *
     * @param index the position of the file among those the case names
     * @param file  its path, as typed
     * @param entry the entry
     */
    record Reference(int index, String file, org.calx.bibliography.Reference entry) {

        /** {@return where its key stands in the file} */
        Place place() {
            return CaseLibrary.place(entry.keyPlace());
        }
    }

    /**
     * Something wrong with a file.
     *
     * @param index   the position of the file among those the case names
     * @param file    its path, as typed
     * @param place   where in the file; empty when it is about the file as a whole
     * @param message what is wrong and how to mend it
     */
    record Trouble(int index, String file, Optional<Place> place, String message) {
    }

    private final Map<String, Reference> byKey = new LinkedHashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private final Set<String> cited = new HashSet<>();
    private final boolean complete;

    CaseLibrary(Case subject) {
        boolean read = CaseFolder.exists(subject);
        Set<String> seen = new HashSet<>();
        for (int i = 0; read && i < subject.getBibliographies().size(); i++) {
            if (seen.add(subject.getBibliographies().get(i))) {
                add(subject, i, subject.getBibliographies().get(i));
            }
        }
        complete = read && troubles.isEmpty() && !(subject.getBibliographies().isEmpty() && CaseChecks.isBroken(subject));
        Stream<Figure> figures = Stream.of(subject.getFigures().stream(),
                subject.getImagings().stream().flatMap(imaging -> imaging.getFigures().stream()),
                subject.getBiopsies().stream().flatMap(biopsy -> biopsy.getFigures().stream())).flatMap(each -> each);
        Stream.of(subject.getNarratives().stream().map(Narrative::getText), figures.map(Figure::getCaption),
                Stream.ofNullable(subject.getSource()).flatMap(source -> NodeModelUtils
                        .findNodesForFeature(source, CalxPackage.Literals.SOURCE__CITATION).stream().map(NodeModelUtils::getTokenText)))
                .flatMap(texts -> texts)
                .filter(text -> text != null).flatMap(text -> NarrativeText.parse(text).keys().stream()).map(Segment.Key::name)
                .forEach(cited::add);
    }

    private void add(Case subject, int index, String path) {
        Optional<URI> file = CaseFolder.inside(subject, path);
        if (file.isEmpty()) {
            trouble(index, path, path + " lies outside the folder of the case; copy the references beside the case and name them there");
        } else {
            try {
                Optional<byte[]> bytes = CaseFolder.read(subject, file.get(), ReferenceFiles.MOST_BYTES + 1);
                if (bytes.isEmpty()) {
                    trouble(index, path, "there is no file " + path + " beside the case; correct the name, or put the references there");
                } else {
                    add(index, path, ReferenceFiles.read(path, bytes.get()));
                }
            } catch (IOException unreadable) {
                trouble(index, path, path + " cannot be read: " + unreadable.getMessage());
            }
        }
    }

    private void trouble(int index, String path, String message) {
        troubles.add(new Trouble(index, path, Optional.empty(), message));
    }

    private void add(int index, String path, ReferenceFile file) {
        file.problems().forEach(problem -> troubles.add(new Trouble(index, path, Optional.of(place(problem.place())),
                path + ", line " + problem.place().line() + ": " + problem.message())));
        for (org.calx.bibliography.Reference entry : file.references()) {
            Reference reference = new Reference(index, path, entry);
            references.add(reference);
            byKey.putIfAbsent(entry.key(), reference);
        }
    }

    private static Place place(TextPlace place) {
        return new Place(place.line(), place.column(), place.offset(), place.length());
    }

    /** What is wrong with the files, in order. */
    List<Trouble> troubles() {
        return troubles;
    }

    /** All entries, in order; a key may come twice. */
    List<Reference> references() {
        return references;
    }

    /** The keys of all entries that can be read. */
    Set<String> keys() {
        return byKey.keySet();
    }

    /** The first entry with a key. */
    Reference first(String key) {
        return byKey.get(key);
    }

    /** Whether all files could be read, so that a key that is not here is nowhere. */
    boolean isComplete() {
        return complete;
    }

    /** Whether the text of the case cites a key. */
    boolean isCited(String key) {
        return cited.contains(key);
    }
}
