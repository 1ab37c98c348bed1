// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.manual;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** What stands for a part of the grammar in a case that is read: the first such text found. */
final class Samples {

    private static final int LONGEST = 100;

    private final Set<AbstractElement> wanted;
    private final Map<AbstractElement, String> found = new HashMap<>();

    Samples(Set<AbstractElement> wanted) {
        this.wanted = wanted;
    }

    /** {@return the sample of a part; null when no file read so far has one} */
    String of(AbstractElement part) {
        return found.get(part);
    }

    /** Takes samples of what was not found before. */
    void read(ICompositeNode node) {
        AbstractElement part = null;
        INode first = node;
        INode last = null;
        for (INode child : node.getChildren()) {
            if (child instanceof ILeafNode leaf && leaf.isHidden()) {
                continue;
            }
            AbstractElement of = wantedAround(child.getGrammarElement());
            if (of != part || child.getGrammarElement() == first.getGrammarElement()) { // the next of its kind
                keep(part, first, last);
                part = of;
                first = child;
            }
            last = child;
            if (child instanceof ICompositeNode composite) {
                read(composite);
            }
        }
        keep(part, first, last);
    }

    private AbstractElement wantedAround(EObject element) {
        EObject at = element;
        while (at != null && !wanted.contains(at)) {
            at = at.eContainer();
        }
        return (AbstractElement) at;
    }

    private void keep(AbstractElement part, INode first, INode last) {
        if (part != null && !found.containsKey(part)) {
            String text = first.getRootNode().getText().substring(first.getOffset(), last.getEndOffset());
            found.put(part, shortened(text));
        }
    }

    private static String shortened(String text) {
        int brace = text.indexOf('{');
        String head = brace > 0 && text.endsWith("}") && text.contains("\n") ? text.substring(0, brace) + "{ … }" : text;
        String line = head.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, line.lastIndexOf(' ', LONGEST)) + " …";
    }
}
