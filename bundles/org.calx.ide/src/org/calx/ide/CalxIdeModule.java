// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import org.calx.ide.contentassist.CompletionLexer;
import org.calx.ide.contentassist.antlr.internal.InternalCalxLexer;
import org.eclipse.xtext.ide.LexerIdeBindings;
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.Lexer;

/** The editing services of the case language, for Guice; mixed into the runtime module. */
public class CalxIdeModule extends AbstractCalxIdeModule {

    @Override
    public void configureContentAssistLexer(Binder binder) {
        binder.bind(Lexer.class).annotatedWith(Names.named(LexerIdeBindings.CONTENT_ASSIST)).to(CompletionLexer.class);
        binder.bind(InternalCalxLexer.class).to(CompletionLexer.class); // the generated parser asks for it by class
    }
}
