// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.ParseResult;

/** A file that was mended to be read. It may hold no error in the end, but what its statements mean was found by looking around them. */
final class MendedFile extends ParseResult {

    MendedFile(EObject model, ICompositeNode root, boolean hasErrors) {
        super(model, root, hasErrors);
    }
}
