// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.contentassist;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.calx.ide.outline.StatementText;
import org.calx.ide.term.TermPlaces;
import org.calx.ide.typing.Surroundings;
import org.calx.language.validation.CaseTerms;
import org.calx.language.validation.RulePages;
import org.calx.model.CalxPackage;
import org.calx.model.Named;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;

/** Proposes what an element of the grammar stands for at a place. */
@Singleton
final class GrammarElements {

    @Inject
    private IScopeProvider scopes;
    @Inject
    private TermProposals terms;
    @Inject
    private StatementStarts starts;
    @Inject
    private Taken taken;
    @Inject
    private GrammarSnippets snippets;

    /** Adds what an element stands for, unless it does not fit or has been said. */
    void propose(AbstractElement element, Place place) {
        boolean starting = starts.contains(element) && !place.continuesList();
        if (starting && !place.startsStatement() || taken.is(element, place)) {
            return;
        }
        switch (element) {
        case Keyword keyword when Phrases.isWord(keyword) -> keyword(keyword, starting, place);
        case Assignment assignment when assignment.getTerminal() instanceof CrossReference reference -> names(reference, place);
        case RuleCall call -> call(call, starting, place);
        default -> { }
        }
    }

    private void keyword(Keyword keyword, boolean starting, Place place) {
        if (!starting) {
            place.proposals().add(ProposalKind.KEYWORD, Phrases.from(keyword), "", "", place.prefix());
            return;
        }
        String rule = GrammarUtil.containingRule(keyword).getName();
        String phrase = Phrases.from(keyword);
        Statements.Statement statement = Statements.of(Phrases.startsRule(keyword) ? rule : keyword.getValue())
                .orElseGet(() -> new Statements.Statement("", Surroundings.STATEMENT, "", snippets.from(keyword)));
        if (ProposalList.fits(phrase, place.prefix().text())) {
            Snippet snippet = Snippet.of(statement.text(), rule, place.names(), place.indentation());
            if (!snippet.slots().isEmpty()) {
                place.proposals().statement(new Proposal(phrase + " …", statement.detail(), snippet.text(), ProposalKind.STATEMENT,
                        snippet.text(), place.prefix().offset(), place.prefix().length(), snippet.slots()));
            }
            place.proposals().starter(phrase, statement.detail(), place.prefix());
        }
    }

    private void names(CrossReference crossReference, Place place) {
        EReference reference = GrammarUtil.getReference(crossReference);
        if (place.model() == null || reference == null) {
            return;
        }
        boolean mixed = reference.getEReferenceType().isAbstract();
        Named around = EcoreUtil2.getContainerOfType(place.model(), Named.class);
        for (IEObjectDescription named : scopes.getScope(place.subject(place.model()), reference).getAllElements()) {
            EObject target = named.getEObjectOrProxy();
            if (around == null || !named.getName().toString().equals(around.getName())) { // nothing refers to itself
                String heading = StatementText.heading(target);
                place.proposals().add(ProposalKind.REFERENCE, named.getName().toString(),
                        mixed ? (StatementText.keyword(target) + " " + heading).strip() : heading, "", place.prefix());
            }
        }
    }

    private void call(RuleCall call, boolean starting, Place place) {
        Assignment assignment = GrammarUtil.containingAssignment(call);
        if (assignment == null || assignment.getTerminal() instanceof CrossReference) {
            return;
        }
        EStructuralFeature property = property(assignment);
        boolean hasTerms = !TermPlaces.of(property).isEmpty();
        if (hasTerms) {
            terms.terms(property, Phrases.choices(call.getRule()), CaseTerms.around(place.subject(place.model())), place);
        }
        switch (call.getRule().getName()) {
        case "UNIT" -> {
            if (place.followsNumber()) {
                UnitProposals.add(property, place);
            }
        }
        case "CalendarValue" -> DateProposals.add(place);
        case "LABEL" -> place.proposals().add(ProposalKind.NAME, place.names().next(GrammarUtil.containingRule(call).getName()),
                "a new name, to refer to it", "", place.prefix());
        case "STRING" -> {
            if (!starting && !hasTerms) {
                QuotedProposals.add(property, place);
            }
        }
        case "CITATION" -> NarrativeProposals.whole(place);
        default -> {
            if (property == CalxPackage.Literals.CONFIRMATION__CODE) {
                RulePages.all().stream().filter(page -> !page.severity().equals("error")).forEach(page -> place.proposals()
                        .add(ProposalKind.VALUE, page.code(), page.title(), page.text(), place.prefix()));
            } else if (!hasTerms && call.getRule() instanceof ParserRule rule && GrammarUtil.isDatatypeRule(rule)) {
                choices(rule, property, place);
            }
        }
        }
    }

    private static void choices(ParserRule rule, EStructuralFeature property, Place place) {
        boolean qualifies = property.getEType() == CalxPackage.Literals.QUALIFIER;
        boolean date = CalxPackage.Literals.FUZZY_DATE.isSuperTypeOf(property.getEContainingClass());
        List<String> unfitting = !qualifies ? List.of() : date ? List.of("more than", "less than") : List.of("before", "after");
        Phrases.choices(rule).stream().filter(choice -> !unfitting.contains(choice))
                .forEach(choice -> place.proposals().add(qualifies ? ProposalKind.KEYWORD : ProposalKind.VALUE, choice, "", "", place.prefix()));
    }

    /** {@return the property of the model that an assignment of the grammar sets; null when there is none} */
    static EStructuralFeature property(Assignment assignment) {
        ParserRule rule = GrammarUtil.containingParserRule(assignment);
        return rule.getType() != null && rule.getType().getClassifier() instanceof EClass type
                ? type.getEStructuralFeature(assignment.getFeature())
                : null;
    }
}
