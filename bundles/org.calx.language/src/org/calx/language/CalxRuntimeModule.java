// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import org.calx.language.conversion.CalxValueConverterService;
import org.calx.language.naming.CalxNames;
import org.calx.language.parser.CalxLexer;
import org.calx.language.parser.CaseParser;
import org.calx.language.parser.CaseResource;
import org.calx.language.parser.LinkingMessages;
import org.calx.language.parser.SyntaxMessages;
import org.calx.language.parser.antlr.internal.InternalCalxLexer;
import org.calx.language.validation.CalxResourceValidator;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.validation.CompositeEValidator;
import org.eclipse.xtext.validation.IResourceValidator;

/** The services of the case language, for Guice. */
public class CalxRuntimeModule extends AbstractCalxRuntimeModule {

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return CalxValueConverterService.class;
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return CalxNames.class;
    }

    @Override
    public Class<? extends XtextResource> bindXtextResource() {
        return CaseResource.class;
    }

    @Override
    public Class<? extends IParser> bindIParser() {
        return CaseParser.class;
    }

    /** {@return the messages of syntax errors} */
    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return SyntaxMessages.class;
    }

    /** {@return the messages of unresolved names} */
    public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider() {
        return LinkingMessages.class;
    }

    @Override
    public Class<? extends Lexer> bindLexer() {
        return CalxLexer.class;
    }

    @Override
    public com.google.inject.Provider<? extends InternalCalxLexer> provideInternalCalxLexer() {
        return CalxLexer::new;
    }

    @Override
    public void configureRuntimeLexer(Binder binder) {
        binder.bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(CalxLexer.class);
    }

    /** The model has no constraints of its own beside those of the grammar, so nobody is asked about them. */
    public void configureModelConstraints(Binder binder) {
        binder.bind(Boolean.class).annotatedWith(Names.named(CompositeEValidator.USE_EOBJECT_VALIDATOR)).toInstance(false);
    }

    /** {@return the validator that knows the author's confirmations} */
    public Class<? extends IResourceValidator> bindIResourceValidator() {
        return CalxResourceValidator.class;
    }
}
