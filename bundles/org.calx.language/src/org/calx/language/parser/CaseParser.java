// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.calx.language.parser.antlr.CalxParser;
import org.calx.language.parser.antlr.internal.InternalCalxParser;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

/**
 * The parser. A file without errors is read once. When there are errors, its statements are looked at one by one, what
 * cannot be understood is left out with a message at its place, and the rest is read.
 */
public class CaseParser extends CalxParser {

    /** How often each token of a broken file may be tried, and how many a short file may have in addition. */
    private static final int PATIENCE = 40;
    private static final int START = 20_000;

    @Inject
    private GrammarWords words;
    @Inject
    private TokenTypes types;
    @Inject
    private ReadableStatements readable;

    @Override
    protected boolean isReparseSupported() {
        return false; // see CaseResource, which knows what a statement is
    }

    /**
     * Reads one statement by itself.
     *
     * @param call   the place of the statement in the grammar
     * @param around the first words of the statements it stands in, the outermost first
     * @param text   its text
     * @return empty when it cannot be read without an error
     */
    Optional<IParseResult> statement(RuleCall call, List<String> around, String text) {
        List<CaseToken> tokens = CaseToken.all(createLexer(new ANTLRStringStream(text)));
        List<CaseToken> tried = new ArrayList<>();
        around.forEach(word -> tried.addAll(List.of(types.add(word), types.add("{"))));
        tokens.stream().filter(CaseToken::isVisible).forEach(tried::add);
        around.forEach(word -> tried.add(types.add("}")));
        if (!new Structure(tried, words, types, false).notes().isEmpty()) {
            return Optional.empty();
        }
        NodeModelBuilder builder = createNodeModelBuilder();
        builder.setForcedFirstGrammarElement(call);
        try {
            IParseResult result = parse(new InternalCalxParser(stream(tokens, text), getGrammarAccess()), call.getRule().getName(), builder);
            return result.hasSyntaxErrors() || result.getRootASTElement() == null ? Optional.empty() : Optional.of(result);
        } catch (ParseException fault) {
            return Optional.empty(); // the whole file tells of it
        }
    }

    @Override
    protected IParseResult doParse(String rule, CharStream in, NodeModelBuilder builder, int lookAhead) {
        List<CaseToken> tokens = CaseToken.all(createLexer(in));
        String text = in.substring(0, in.size() - 1);
        List<CaseToken> visible = tokens.stream().filter(CaseToken::isVisible).toList();
        boolean whole = getDefaultRuleName().equals(rule);
        if (!whole || seemsSound(visible, text)) {
            IParseResult result = parse(new InternalCalxParser(stream(tokens, text), getGrammarAccess()), rule, builder);
            if (!whole || !result.hasSyntaxErrors()) {
                return result;
            }
        }
        return mended(tokens, visible, text);
    }

    /** Whether the whole file can probably be read. While the author types in one statement, only that one is tried. */
    private boolean seemsSound(List<CaseToken> visible, String text) {
        Structure structure = new Structure(visible, words, types, false);
        if (!structure.notes().isEmpty() || readable.isEmpty()) {
            return structure.notes().isEmpty();
        }
        for (Statement declaration : structure.declarations()) {
            if (declaration.open() == null) {
                return true; // the parser says what is wrong
            }
            List<CaseToken> head = new ArrayList<>(declaration.head());
            head.add(declaration.open());
            List<CaseToken> tried = new ArrayList<>(head);
            List<Statement> doubtful = declaration.inside().stream().filter(each -> !readable.knows(head, each)).toList();
            doubtful.forEach(each -> each.addTo(tried));
            tried.add(declaration.close());
            if (doubtful.size() < declaration.inside().size() && failure(tried, text) != null) {
                return false;
            }
        }
        return true;
    }

    private IParseResult mended(List<CaseToken> tokens, List<CaseToken> visible, String text) {
        Structure structure = new Structure(visible, words, types, true);
        Repair repair = new Repair(tried -> failure(tried, text), words, types, readable, START + (long) PATIENCE * visible.size());
        List<CaseToken> kept = new ArrayList<>();
        List<Note> notes = new ArrayList<>(structure.notes());
        boolean holdsCase = structure.declarations().stream().anyMatch(declaration -> declaration.open() != null);
        for (Statement declaration : structure.declarations()) {
            if (holdsCase && isLost(declaration)) {
                CaseToken first = declaration.head().get(0);
                notes.add(new Note(first, SyntaxMessages.expected(null, first, null, null)));
                declaration.setStray();
            } else if (declaration.open() != null) {
                List<CaseToken> head = new ArrayList<>(declaration.head());
                head.add(declaration.open());
                repair.mend(declaration.inside(), head, 1);
            }
            declaration.addTo(kept);
        }
        notes.addAll(repair.notes());
        NodeModelBuilder builder = createNodeModelBuilder();
        IParseResult result = parse(new Healed(stream(Rest.of(tokens, kept), text), getGrammarAccess(), words), getDefaultRuleName(), builder);
        return noted(result, notes, builder);
    }

    /** Whether words stand beside the cases and begin none. */
    private static boolean isLost(Statement declaration) {
        CaseToken first = declaration.head().isEmpty() ? null : declaration.head().get(0);
        return declaration.open() == null && first != null && !first.isAdded() && !CaseHead.begins(first);
    }

    private static IParseResult noted(IParseResult result, List<Note> notes, NodeModelBuilder builder) {
        if (notes.isEmpty()) {
            return new MendedFile(result.getRootASTElement(), result.getRootNode(), result.hasSyntaxErrors());
        }
        Map<ILeafNode, String> messages = new LinkedHashMap<>();
        notes.forEach(note -> {
            ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(result.getRootNode(), note.at().getStartIndex());
            if (leaf != null && leaf.getOffset() == note.at().getStartIndex() && leaf.getSyntaxErrorMessage() == null) {
                messages.putIfAbsent(leaf, note.message());
            }
        });
        messages.forEach((leaf, message) -> builder.setSyntaxError(leaf, new SyntaxErrorMessage(message, SyntaxMessages.SYNTAX)));
        return new MendedFile(result.getRootASTElement(), result.getRootNode(), true);
    }

    private XtextTokenStream stream(List<CaseToken> tokens, String text) {
        XtextTokenStream stream = new CaseTokens(tokens, text, getTokenDefProvider());
        setInitialHiddenTokens(stream);
        return stream;
    }

    private Failure failure(List<CaseToken> tokens, String text) {
        Attempt attempt = new Attempt(stream(tokens, text), getGrammarAccess());
        try {
            parse(attempt, getDefaultRuleName(), createNodeModelBuilder());
        } catch (ParseException stopped) {
            if (attempt.failure() == null) {
                throw stopped;
            }
        }
        return attempt.failure();
    }

    private IParseResult parse(InternalCalxParser parser, String rule, NodeModelBuilder builder) {
        parser.setTokenTypeMap(getTokenDefProvider().getTokenDefMap());
        parser.setSyntaxErrorProvider(getSyntaxErrorProvider());
        parser.setNodeModelBuilder(builder);
        parser.setSemanticModelBuilder(getElementFactory());
        parser.setUnorderedGroupHelper(getUnorderedGroupHelper().get());
        parser.getUnorderedGroupHelper().initializeWith(parser);
        try {
            return rule == null ? parser.parse() : parser.parse(rule);
        } catch (Exception failed) {
            throw new ParseException(failed.getMessage(), failed);
        }
    }
}
