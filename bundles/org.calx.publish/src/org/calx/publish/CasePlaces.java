// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

import org.calx.language.CalxLanguage;
import org.calx.language.place.Place;
import org.calx.manuscript.document.Manuscript;
import org.calx.manuscript.document.Passage;
import org.calx.manuscript.document.Passages;
import org.calx.manuscript.drawn.ElementName;
import org.calx.model.Case;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/** Where in its file a case says what its manuscript and its drawings show. May be read by any thread. */
public final class CasePlaces {

    private final Map<String, Place> origins;
    private final Map<String, Place> elements;

    private CasePlaces(Map<String, Place> origins, Map<String, Place> elements) {
        this.origins = Map.copyOf(origins);
        this.elements = Map.copyOf(elements);
    }

    /** Looks up everything a manuscript of a case was composed from, and every element of the case. */
    static CasePlaces of(Case subject, Manuscript manuscript) {
        Map<String, Place> origins = new HashMap<>();
        for (Passages.Found found : Passages.of(manuscript)) {
            origins.computeIfAbsent(found.passage().origin().uri(), uri -> place(subject, uri));
        }
        Map<String, Place> elements = new HashMap<>();
        elements.put(ElementName.of(subject), CalxLanguage.locate(subject));
        for (Iterator<EObject> all = subject.eAllContents(); all.hasNext();) {
            EObject element = all.next();
            elements.putIfAbsent(ElementName.of(element), CalxLanguage.locate(element));
        }
        return new CasePlaces(origins, elements);
    }

    private static Place place(Case subject, String uri) {
        String fragment = URI.createURI(uri).fragment();
        EObject element = subject.eResource() == null || fragment == null ? null : subject.eResource().getEObject(fragment);
        return element == null ? Place.START : CalxLanguage.locate(element);
    }

    /** {@return where what a passage was composed from stands; the start of the file when it stands nowhere} */
    public Place of(Passage.Origin origin) {
        return origins.getOrDefault(origin.uri(), Place.START);
    }

    /**
     * Where an element of the case stands.
     *
     * @param name its name in drawings, see {@link ElementName#of}
     * @return its place; empty when the case has no such element
     */
    public Optional<Place> element(String name) {
        return Optional.ofNullable(elements.get(name));
    }
}
