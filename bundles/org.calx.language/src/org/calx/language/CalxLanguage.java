// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language;

import com.google.inject.Injector;
import com.google.inject.Provider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.calx.language.formatting2.CaseFormatter;
import org.calx.language.parser.CaseResource;
import org.calx.language.parser.SyntaxMessages;
import org.calx.language.place.Place;
import org.calx.language.validation.CalxResourceValidator;
import org.calx.language.validation.FolderSeverities;
import org.calx.language.validation.IssueCode;
import org.calx.language.validation.SeverityFile;
import org.calx.model.CalxFile;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.util.LineAndColumn;
import org.eclipse.xtext.util.StringInputStream;
import org.eclipse.xtext.validation.CheckMode;

/**
 * The case language for those who only use it: reads files, checks them, says where things stand. Every front end uses
 * this class, so that all give the same findings for the same file. Thread-safe; a {@link ParsedFile} is not and
 * belongs to one thread at a time.
 */
public final class CalxLanguage {

    private static final class Standard {
        static final CalxLanguage INSTANCE = new CalxLanguage(new CalxStandaloneSetup().createInjectorAndDoEMFRegistration());
    }

    /** More than anybody mends before checking again. */
    private static final int MOST_SYNTAX_ERRORS = 20;

    private final Provider<XtextResourceSet> resourceSets;
    private final IResourceFactory resources;
    private final CalxResourceValidator validator;

    /**
     * Uses a language that is already set up.
     *
     * @param injector the injector of {@link CalxStandaloneSetup} or of a set-up that extends it
     */
    public CalxLanguage(Injector injector) {
        resourceSets = injector.getProvider(XtextResourceSet.class);
        resources = injector.getInstance(IResourceFactory.class);
        validator = injector.getInstance(CalxResourceValidator.class);
        parse(Path.of("warm-up.calx"), "case WarmUp { }"); // first use fills caches that are not safe to fill twice at once
    }

    /** {@return the language set up for a plain class path, created on first use} */
    public static CalxLanguage standard() {
        return Standard.INSTANCE;
    }

    /**
     * Reads and parses a file.
     *
     * @param file the file; need not exist
     * @return what it holds; a file that cannot be read has a {@link ParsedFile#problem()}
     */
    public ParsedFile parse(Path file) {
        SourceText source = SourceText.read(file);
        return source.problem().isPresent() ? new ParsedFile(file, "", Optional.empty(), source.problem())
                : parse(file, source.text());
    }

    /**
     * Parses text that stands for a file, such as the unsaved contents of an editor.
     *
     * @param file the file it stands for; figures and references are looked up beside it
     * @param text the text
     * @return what it holds
     */
    public ParsedFile parse(Path file, String text) {
        // not through the global registry: it knows only the language that was set up last
        XtextResource resource = (XtextResource) resources
                .createResource(URI.createFileURI(file.toAbsolutePath().normalize().toString()));
        resourceSets.get().getResources().add(resource);
        try {
            resource.load(new StringInputStream(text, "UTF-8"), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException impossible) {
            throw new IllegalStateException("reading from memory failed", impossible);
        }
        Optional<CalxFile> model = resource.getContents().stream().filter(CalxFile.class::isInstance)
                .map(CalxFile.class::cast).findFirst();
        return new ParsedFile(file, text, model, Optional.empty());
    }

    /**
     * Parses a text that was changed a little; while an author types this is much faster than to parse it as a whole, and the result is the same.
     *
     * @param before what was read before; not to be used any more, since its model may become that of the changed text
     * @param text   the changed text
     * @return what it holds
     */
    public ParsedFile parse(ParsedFile before, String text) {
        if (before.problem().isPresent() || before.model().isEmpty()) {
            return parse(before.path(), text);
        }
        return ((CaseResource) before.model().get().eResource()).change(text)
                ? new ParsedFile(before.path(), text, before.model(), Optional.empty()) : parse(before.path(), text);
    }

    /**
     * Checks a file: syntax, names, and all rules.
     *
     * @param file a parsed file
     * @return the findings, by place
     */
    public List<Diagnostic> check(ParsedFile file) {
        return check(file, () -> false);
    }

    /**
     * Checks a file: syntax, names, and all rules.
     *
     * @param file     a parsed file
     * @param canceled asked now and then whether to stop
     * @return the findings nobody has confirmed, by place
     * @throws CancellationException if it was stopped
     */
    public List<Diagnostic> check(ParsedFile file, BooleanSupplier canceled) {
        return review(file, canceled).findings();
    }

    /**
     * Checks a file: syntax, names, and all rules; tells also what the author has confirmed.
     *
     * @param file     a parsed file
     * @param canceled asked now and then whether to stop
     * @return the findings and the confirmed ones, by place
     * @throws CancellationException if it was stopped
     */
    public Review review(ParsedFile file, BooleanSupplier canceled) {
        if (file.problem().isPresent()) {
            return new Review(List.of(file.problem().get()), List.of());
        }
        if (isEmpty(file)) {
            return new Review(List.of(Diagnostic.ofFile(file.path(), Severity.ERROR, "EMPTY_FILE",
                    "the file is empty; a case starts with 'case Name {' (see 'calx new')")), List.of());
        }
        try {
            CalxResourceValidator.Verdict verdict = validator.review(file.model().get().eResource(), CheckMode.ALL, canceled::getAsBoolean);
            List<Diagnostic> findings = verdict.issues().stream().map(issue -> Issues.diagnostic(file.path(), issue))
                    .sorted(Diagnostic.BY_PLACE).distinct().toList();
            return new Review(readable(once(findings)), verdict.confirmed().stream()
                    .map(each -> new Confirmed(Issues.diagnostic(file.path(), each.issue()), each.reason()))
                    .sorted(Comparator.comparing(Confirmed::finding, Diagnostic.BY_PLACE)).distinct().toList());
        } catch (OperationCanceledError | OperationCanceledException e) {
            throw (CancellationException) new CancellationException().initCause(e);
        }
    }

    /**
     * Checks a file of severities, {@code calx.rules}.
     *
     * @param file one of {@link #severityFiles}
     * @return what is wrong with its lines, by place
     */
    public static List<Diagnostic> checkSeverities(Path file) {
        return SeverityFile.read(file).problems().stream().map(problem -> new Diagnostic(file, problem.line(), problem.column(),
                problem.offset(), problem.length(), Severity.ERROR, IssueCode.FILE_SETTING.name(), problem.message(), List.of())).toList();
    }

    /** {@return the files that say how much the rules weigh for a case file, the nearest first} */
    public static List<Path> severityFiles(Path caseFile) {
        return FolderSeverities.files(caseFile);
    }

    /** One syntax error for each place: the parser says what it expected there, and a value that was not read says nothing new. */
    private static List<Diagnostic> once(List<Diagnostic> found) {
        Set<Integer> places = new HashSet<>();
        return found.stream().filter(each -> !each.code().equals(SyntaxMessages.SYNTAX) || places.add(each.offset())).toList();
    }

    /** Behind many syntax errors nothing is understood any more, so that further findings would only hide the first ones. */
    private static List<Diagnostic> readable(List<Diagnostic> found) {
        List<Diagnostic> syntax = found.stream().filter(each -> each.code().equals(SyntaxMessages.SYNTAX)).toList();
        if (syntax.size() <= MOST_SYNTAX_ERRORS) {
            return found;
        }
        Diagnostic last = syntax.get(MOST_SYNTAX_ERRORS);
        Diagnostic rest = new Diagnostic(last.file(), last.line(), last.column(), last.offset(), last.length(), last.severity(), last.code(),
                "from here on nothing is understood; mend the errors before this place first", List.of());
        return Stream.concat(found.stream().filter(each -> Diagnostic.BY_PLACE.compare(each, last) < 0), Stream.of(rest)).toList();
    }

    /**
     * Lays out a file without changing its words.
     *
     * @param file a parsed file that could be read
     * @return the text laid out; the text as it is when it has syntax errors
     */
    public String format(ParsedFile file) {
        return hasSyntaxErrors(file) ? file.text() : CaseFormatter.format(file.text());
    }

    private static boolean isEmpty(ParsedFile file) {
        return file.model().isEmpty() || file.model().get().getDeclarations().isEmpty() && !hasSyntaxErrors(file);
    }

    /** {@return whether the file could not be read, or not in every place} */
    public static boolean hasSyntaxErrors(ParsedFile file) {
        return file.model().isEmpty()
                || ((XtextResource) file.model().get().eResource()).getParseResult().hasSyntaxErrors();
    }

    /**
     * Where a model element stands in its file.
     *
     * @param element an element of a parsed file
     * @return its place; the start of the file when it was not read from text
     */
    public static Place locate(EObject element) {
        return place(NodeModelUtils.findActualNodeFor(element));
    }

    /**
     * Where the value of a model element's feature stands in its file.
     *
     * @param element an element of a parsed file
     * @param feature the name of one of its features
     * @return the place of the feature's first value; that of the element when there is no such value or feature
     */
    public static Place locate(EObject element, String feature) {
        EStructuralFeature found = element.eClass().getEStructuralFeature(feature);
        List<INode> nodes = found == null ? List.of() : NodeModelUtils.findNodesForFeature(element, found);
        return nodes.isEmpty() ? locate(element) : place(nodes.get(0));
    }

    private static Place place(INode node) {
        if (node == null) {
            return Place.START;
        }
        LineAndColumn start = NodeModelUtils.getLineAndColumn(node, node.getOffset());
        return new Place(start.getLine(), start.getColumn(), node.getOffset(), node.getLength());
    }
}
