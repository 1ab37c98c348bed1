// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.calx.model.Figure;
import org.calx.model.Narrative;
import org.calx.model.Source;
import org.calx.model.narrative.NarrativeText;
import org.calx.model.narrative.Segment;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

/** Every citation has its reference. */
public class CitationChecks extends CaseChecks {

    private static final int MOST_BYTES = 4 << 20;

    /** The keys of all readable bibliographies of a case; incomplete when one of them cannot be read. */
    private record Library(Set<String> keys, boolean complete) {
    }

    /** The reference files of a case. */
    @Check
    public void bibliographies(Case subject) {
        if (!CaseFolder.exists(subject)) {
            return;
        }
        for (int i = 0; i < subject.getBibliographies().size(); i++) {
            int index = i;
            problem(subject, subject.getBibliographies().get(i), new LinkedHashSet<>()).ifPresent(cause -> report(
                    IssueCode.BIBLIOGRAPHY_UNREADABLE, cause, subject, CalxPackage.Literals.CASE__BIBLIOGRAPHIES, index));
        }
    }

    /** Reads a file into the keys; answers what is wrong with it. */
    private static Optional<String> problem(Case subject, String path, Set<String> keys) {
        Optional<URI> file = CaseFolder.inside(subject, path);
        if (file.isEmpty()) {
            return Optional.of(path + " lies outside the folder of the case; copy the references beside the case and name them there");
        }
        if (!path.toLowerCase(Locale.ROOT).endsWith(".bib")) {
            return Optional.of(path + " is not a BibTeX file; export the references as BibTeX, in a file that ends in .bib");
        }
        try {
            Optional<byte[]> bytes = CaseFolder.read(subject, file.get(), MOST_BYTES);
            if (bytes.isEmpty()) {
                return Optional.of("there is no file " + path + " beside the case; correct the name, or put the references there");
            }
            BibliographyKeys found = BibliographyKeys
                    .scan(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.get())).toString());
            keys.addAll(found.keys());
            return found.problem().map(problem -> path + ", line " + problem.line() + ": " + problem.cause() + "; mend it there");
        } catch (CharacterCodingException encoding) {
            return Optional.of(path + " is not UTF-8; save it as UTF-8");
        } catch (IOException unreadable) {
            return Optional.of(path + " cannot be read: " + unreadable.getMessage());
        }
    }

    @SuppressWarnings("unchecked")
    private Library library(Case subject) {
        Map<Case, Library> known = (Map<Case, Library>) getContext().computeIfAbsent(Library.class, key -> new HashMap<Case, Library>());
        return known.computeIfAbsent(subject, key -> {
            Set<String> keys = new LinkedHashSet<>();
            boolean complete = CaseFolder.exists(subject) && !(subject.getBibliographies().isEmpty() && isBroken(subject));
            for (String path : subject.getBibliographies()) {
                complete &= complete && problem(subject, path, keys).isEmpty();
            }
            return new Library(keys, complete);
        });
    }

    /** Citations in the author's text. */
    @Check
    public void narrative(Narrative narrative) {
        text(narrative, CalxPackage.Literals.NARRATIVE__TEXT);
    }

    /** Citations in a caption. */
    @Check
    public void caption(Figure figure) {
        text(figure, CalxPackage.Literals.FIGURE__CAPTION);
    }

    /** The publication a case is taken from. */
    @Check
    public void source(Source source) {
        text(source, CalxPackage.Literals.SOURCE__CITATION);
    }

    private void text(EObject owner, EAttribute feature) {
        Case subject = EcoreUtil2.getContainerOfType(owner, Case.class);
        for (INode node : NodeModelUtils.findNodesForFeature(owner, feature)) {
            for (Segment.Key key : NarrativeText.parse(NodeModelUtils.getTokenText(node)).keys()) {
                Library library = library(subject);
                if (key.name().isEmpty() || library.complete() && !library.keys().contains(key.name())) {
                    reportAt(IssueCode.UNRESOLVED_CITATION, IssueCode.UNRESOLVED_CITATION.severity(), message(subject, key.name()), owner,
                            node.getOffset() + key.offset(), Math.max(1, key.name().length()));
                }
            }
        }
    }

    private static String message(Case subject, String key) {
        if (key.isEmpty()) {
            return "the key of the citation is missing; write for example [@bartoli2016]";
        }
        return subject.getBibliographies().isEmpty()
                ? "there is no reference " + key + ", for the case names no reference file; add 'references \"references.bib\"'"
                : "no reference has the key " + key + " in " + String.join(", ", subject.getBibliographies())
                        + "; correct the key, or add the reference there";
    }
}
