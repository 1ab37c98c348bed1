// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import org.antlr.runtime.BitSet;
import org.antlr.runtime.IntStream;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.calx.language.parser.antlr.internal.InternalCalxParser;
import org.calx.language.services.CalxGrammarAccess;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

/** A parser that stops at the first error, to try whether some tokens can be read. */
final class Attempt extends InternalCalxParser {

    private Failure failure;

    Attempt(XtextTokenStream stream, CalxGrammarAccess grammar) {
        super(stream, grammar);
    }

    /** {@return where the parser stopped; null when it did not} */
    Failure failure() {
        return failure;
    }

    @Override
    public void recover(IntStream stream, RecognitionException error) {
        stop(error);
    }

    @Override
    public void reportError(RecognitionException error) {
        stop(error);
    }

    @Override
    protected Object recoverFromMismatchedToken(IntStream stream, int expected, BitSet follow) {
        throw stop(new MismatchedTokenException(expected, stream));
    }

    @Override
    protected void handleValueConverterException(ValueConverterException wrong) {
        // a value that cannot be read does not keep others from being read
    }

    private Stop stop(RecognitionException error) {
        int expected = error instanceof MismatchedTokenException mismatch ? mismatch.expecting : -1;
        CaseToken token = error.token instanceof CaseToken own ? own : null;
        failure = new Failure(token, expected, createErrorContext(error).getCurrentContext());
        throw new Stop();
    }

    /** Ends the attempt. */
    static final class Stop extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }
}
