// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import org.calx.language.parser.antlr.internal.InternalCalxParser;
import org.calx.language.services.CalxGrammarAccess;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

/** The parser of a mended case, which says nothing of the values that were left out: the mending has said it. */
final class Healed extends InternalCalxParser {

    Healed(XtextTokenStream stream, CalxGrammarAccess grammar) {
        super(stream, grammar);
    }

    @Override
    protected void handleValueConverterException(ValueConverterException wrong) {
        if (wrong.getNode() == null || wrong.getNode().getLength() > 0) {
            super.handleValueConverterException(wrong);
        }
    }
}
