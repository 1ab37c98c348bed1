// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;

/** A file of the language. */
public class CaseResource extends LazyLinkingResource {

    /**
     * Takes back what was said of a name that is found now. The message is composed from all names there are, so it is asked for only
     * where something was said.
     */
    @Override
    protected void removeDiagnostic(Triple<EObject, EReference, INode> triple) {
        int offset = triple.getThird().getOffset();
        if (getErrors().stream().anyMatch(error -> error instanceof AbstractDiagnostic said && said.getOffset() == offset)) {
            super.removeDiagnostic(triple);
        }
    }
}
