// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;

/** What was read of a file. */
final class ReadFile extends ParseResult {

    private final boolean mended;
    private final boolean apart;

    /**
     * Describes a file.
     *
     * @param read      what the parser made of it
     * @param hasErrors whether something could not be read
     * @param mended    whether it was mended, even if nothing is wrong with it in the end
     * @param apart     see {@link #standsApart}
     */
    ReadFile(IParseResult read, boolean hasErrors, boolean mended, boolean apart) {
        super(read.getRootASTElement(), read.getRootNode(), hasErrors);
        this.mended = mended;
        this.apart = apart;
    }

    /** {@return whether a statement that can be read may have got its meaning from those around it} */
    boolean isEntangled() {
        return mended && !apart;
    }

    /**
     * {@return whether its statements stand apart: each was found where the parser sees one, and whatever is wrong with it, its neighbours
     * are read as if it were not there}
     */
    boolean standsApart() {
        return apart;
    }

    /** {@return the same, after some of its nodes have been replaced} */
    ReadFile again() {
        boolean wrong = false;
        for (INode node : getRootNode().getAsTreeIterable()) {
            if (node.getSyntaxErrorMessage() != null) {
                wrong = true;
                break;
            }
        }
        return new ReadFile(this, wrong, mended, apart);
    }
}
