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
import org.eclipse.xtext.nodemodel.ICompositeNode;
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
     * @param around the heads of the statements it stands in, each with its opening brace, the outermost first
     * @param text   its text
     * @param behind what stands behind it, as far as that says where it ends
     * @param mend   whether to mend it when it cannot be read
     * @return empty when it cannot be read by itself
     */
    Optional<IParseResult> statement(RuleCall call, String around, String text, String behind, boolean mend) {
        int end = around.length() + text.length();
        List<CaseToken> tokens = CaseToken.all(createLexer(new ANTLRStringStream(around + text + behind)));
        if (tokens.stream().noneMatch(token -> token.getStopIndex() == end - 1)) {
            return Optional.empty();
        }
        Excerpt excerpt = new Excerpt(tokens, around.length(), end, words, types);
        if (!excerpt.isClear()) {
            return Optional.empty();
        }
        NodeModelBuilder builder = createNodeModelBuilder();
        builder.setForcedFirstGrammarElement(call);
        try {
            if (excerpt.isSound()) {
                IParseResult sound = parse(new InternalCalxParser(stream(excerpt.tokens(), text), getGrammarAccess()), call.getRule().getName(), builder);
                if (!sound.hasSyntaxErrors()) {
                    return checked(sound, excerpt);
                }
            }
            return mend ? mended(excerpt, call, text) : Optional.empty();
        } catch (ParseException fault) {
            return Optional.empty(); // the whole file tells of it
        }
    }

    private Optional<IParseResult> mended(Excerpt excerpt, RuleCall call, String text) {
        Repair repair = repair(excerpt.tokens().size(), text);
        repair.mend(excerpt.declaration());
        List<Note> notes = repair.hasGivenUp() ? null : excerpt.notes(repair.notes());
        if (notes == null) {
            return Optional.empty();
        }
        List<CaseToken> kept = new ArrayList<>();
        excerpt.statement().addTo(kept);
        NodeModelBuilder builder = new Healed.Nodes();
        builder.setForcedFirstGrammarElement(call);
        Healed healed = new Healed(stream(Rest.of(excerpt.tokens(), kept), text), getGrammarAccess(), words);
        IParseResult result = parse(healed, call.getRule().getName(), builder);
        if (healed.hasStopped()) {
            return Optional.empty(); // it may have become two statements
        }
        tell(notes, result.getRootNode(), builder);
        return checked(result, excerpt);
    }

    private Optional<IParseResult> checked(IParseResult result, Excerpt excerpt) {
        boolean same = result.getRootASTElement() != null && Statement.areRead(List.of(excerpt.statement()), result.getRootNode(), words);
        return same ? Optional.of(result) : Optional.empty();
    }

    @Override
    protected IParseResult doParse(String rule, CharStream in, NodeModelBuilder builder, int lookAhead) {
        List<CaseToken> tokens = CaseToken.all(createLexer(in));
        String text = in.substring(0, in.size() - 1);
        if (!getDefaultRuleName().equals(rule)) {
            return parse(new InternalCalxParser(stream(tokens, text), getGrammarAccess()), rule, builder);
        }
        List<CaseToken> visible = tokens.stream().filter(CaseToken::isVisible).toList();
        Structure structure = new Structure(visible, words, types, true);
        if (seemsSound(structure.notes().isEmpty() ? structure : new Structure(visible, words, types, false), text)) {
            IParseResult result = parse(new InternalCalxParser(stream(tokens, text), getGrammarAccess()), rule, builder);
            if (!result.hasSyntaxErrors()) {
                return read(result, structure, false, false);
            }
        }
        return mended(tokens, structure, text);
    }

    private ReadFile read(IParseResult result, Structure structure, boolean hasErrors, boolean mended) {
        List<Statement> statements = structure.declarations().stream().flatMap(declaration -> declaration.inside().stream()).toList();
        return new ReadFile(result, hasErrors, mended, structure.isCalm() && Statement.areRead(statements, result.getRootNode(), words));
    }

    /** Whether the whole file can probably be read. While the author types in one statement, only that one is tried. */
    private boolean seemsSound(Structure structure, String text) {
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

    private Repair repair(int length, String text) {
        return new Repair(tried -> failure(tried, text), words, types, readable, START + (long) PATIENCE * length);
    }

    private IParseResult mended(List<CaseToken> tokens, Structure structure, String text) {
        Repair repair = repair((int) tokens.stream().filter(CaseToken::isVisible).count(), text);
        List<CaseToken> kept = new ArrayList<>();
        List<Note> notes = new ArrayList<>(structure.notes());
        boolean holdsCase = structure.declarations().stream().anyMatch(declaration -> declaration.open() != null);
        for (Statement declaration : structure.declarations()) {
            if (holdsCase && isLost(declaration)) {
                CaseToken first = declaration.head().get(0);
                notes.add(new Note(first, SyntaxMessages.expected(null, first, null, null)));
                declaration.setStray();
            } else if (declaration.open() != null) {
                repair.mend(declaration);
            }
            declaration.addTo(kept);
        }
        notes.addAll(repair.notes());
        NodeModelBuilder builder = new Healed.Nodes();
        IParseResult result = parse(new Healed(stream(Rest.of(tokens, kept), text), getGrammarAccess(), words), getDefaultRuleName(), builder);
        tell(notes, result.getRootNode(), builder);
        return read(result, structure, !notes.isEmpty() || result.hasSyntaxErrors(), true);
    }

    /** Whether words stand beside the cases and begin none. */
    private static boolean isLost(Statement declaration) {
        CaseToken first = declaration.head().isEmpty() ? null : declaration.head().get(0);
        return declaration.open() == null && first != null && !first.isAdded() && !CaseHead.begins(first);
    }

    /** Says at the words what is wrong with them. */
    private static void tell(List<Note> notes, ICompositeNode root, NodeModelBuilder builder) {
        Map<ILeafNode, String> messages = new LinkedHashMap<>();
        notes.forEach(note -> {
            ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, note.at().getStartIndex());
            if (leaf != null && leaf.getOffset() == note.at().getStartIndex() && leaf.getSyntaxErrorMessage() == null) {
                messages.putIfAbsent(leaf, note.message());
            }
        });
        messages.forEach((leaf, message) -> builder.setSyntaxError(leaf, new SyntaxErrorMessage(message, SyntaxMessages.SYNTAX)));
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
