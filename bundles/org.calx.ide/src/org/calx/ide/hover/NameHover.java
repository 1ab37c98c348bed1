// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.hover;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.calx.ide.outline.ValueText;
import org.calx.ide.reference.Citables;
import org.calx.ide.reference.Mention;
import org.calx.ide.reference.MentionKind;
import org.calx.ide.reference.Mentions;
import org.calx.ide.reference.NarrativeLeaves;
import org.calx.ide.reference.Pointed;
import org.calx.ide.reference.Referent;
import org.calx.model.Case;
import org.calx.model.narrative.CaseValues;
import org.calx.model.narrative.NarrativeText;
import org.calx.model.narrative.Segment;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** What is known of a name: the statement that declares it, the publication it stands for, the value that text embeds. */
final class NameHover {

    private NameHover() {
    }

    /** {@return what is known of the name or embedded value at a place} */
    static Optional<Hover> at(XtextResource resource, ILeafNode leaf, Path file, int offset) {
        Optional<Hover> name = Mentions.at(resource, offset).filter(pointed -> offset < pointed.offset() + pointed.pathLength())
                .flatMap(pointed -> name(pointed, resource, file));
        Optional<Hover> value = NarrativeLeaves.isNarrative(leaf) ? value(leaf, offset) : Optional.empty();
        return value.map(known -> name.map(more -> new Hover(known.offset(), known.length(), known.text() + "\n\n" + more.text())).orElse(known))
                .or(() -> name);
    }

    private static Optional<Hover> name(Pointed pointed, XtextResource resource, Path file) {
        return switch (pointed.referent()) {
        case Referent.Publication publication -> Citables.of(resource, file).stream().filter(entry -> entry.key().equals(publication.name()))
                .findFirst().map(entry -> new Hover(pointed.offset(), pointed.length(), entry.details()));
        case Referent.Thing thing when thing.named() instanceof Case -> Optional.empty();
        case Referent.Thing thing -> {
            String quoted = Quotation.of(thing.named());
            yield Optional.of(new Hover(pointed.offset(), pointed.pathLength(), pointed.kind() == MentionKind.DECLARATION
                    ? quoted.lines().findFirst().orElse("") + "\n" + counted(Mentions.within(resource, file, thing))
                    : quoted));
        }
        };
    }

    private static String counted(List<Mention> mentions) {
        long statements = mentions.stream().filter(mention -> mention.kind() == MentionKind.REFERENCE).count();
        long text = mentions.stream().filter(mention -> mention.kind() == MentionKind.EMBEDDED).count();
        return statements + text == 0 ? "Not mentioned elsewhere" : "Mentioned in " + times(statements, "statement")
                + (text == 0 ? "" : " and in text " + (text == 1 ? "once" : text + " times"));
    }

    private static String times(long count, String what) {
        return count == 0 ? "no " + what : count == 1 ? "one " + what : count + " " + what + "s";
    }

    private static Optional<Hover> value(ILeafNode leaf, int offset) {
        EObject element = NodeModelUtils.findActualSemanticObjectFor(leaf);
        Case subject = element == null ? null : EcoreUtil2.getContainerOfType(element, Case.class);
        for (Segment segment : NarrativeText.parse(leaf.getText()).segments()) {
            int start = leaf.getOffset() + segment.offset();
            if (subject != null && segment instanceof Segment.Embedded embedded && offset >= start && offset < start + segment.length()) {
                return CaseValues.find(subject, embedded.expression()).map(ValueText::of).filter(words -> !words.isEmpty())
                        .map(words -> new Hover(start, segment.length(), embedded.expression() + ": " + words));
            }
        }
        return Optional.empty();
    }
}
