// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.calx.language.image.ImageTraces;
import org.calx.language.image.Trace;
import org.calx.model.Author;
import org.calx.model.CalendarDate;
import org.calx.model.CalxPackage;
import org.calx.model.Case;
import org.calx.model.Confirmation;
import org.calx.model.Disclosure;
import org.calx.model.Figure;
import org.calx.model.Source;
import org.calx.model.TermCode;
import org.calx.terminology.identifier.FileNames;
import org.calx.terminology.identifier.Identifier;
import org.calx.terminology.identifier.IdentifierKind;
import org.calx.terminology.identifier.IdentifierScan;
import org.calx.terminology.identifier.PrivateWords;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

/** What identifies the patient in words the author typed and in the names and the hidden contents of image files. */
public class IdentifierChecks extends CaseChecks {

    private static final PrivateFile NO_FILE = new PrivateFile(new PrivateWords(List.of()), true);

    /** Text of any kind that leaves with the manuscript. What authors say of themselves holds names and places, but no numbers of patients. */
    @Check
    @OfItself
    public void text(EObject object) {
        if (privateFile(object).words().isEmpty()) {
            look(object);
        } else {
            lookElsewhere(); // the author's own words are looked for with all others
        }
    }

    /** The same where authors keep words of their own private, which may change while the case stays the same. */
    @Check
    public void textWithPrivateWords(Case subject) {
        if (!privateFile(subject).words().isEmpty()) {
            look(subject);
            facts(subject).contents().forEach(this::look);
        }
    }

    private void look(EObject object) {
        if (EcoreUtil2.getContainerOfType(object, Case.class) == null) {
            return; // a journal is about no patient
        }
        if (object instanceof Confirmation || object instanceof TermCode || object instanceof CalendarDate) {
            return; // the first two are not printed, and dates among the facts are another check's
        }
        boolean ofAuthors = object instanceof Author || object instanceof Source || object instanceof Disclosure;
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && object.eIsSet(attribute) && !isName(attribute)) {
                boolean numbersOnly = ofAuthors || attribute == CalxPackage.Literals.FIGURE__CREDIT;
                // asking the model first is faster than looking for the place of every word
                if (!identifiers(object.eGet(attribute).toString(), numbersOnly, object).isEmpty()) {
                    report(object, attribute, numbersOnly);
                }
            }
        }
    }

    private static boolean isName(EAttribute attribute) {
        return attribute == CalxPackage.Literals.CASE__BIBLIOGRAPHIES || attribute == CalxPackage.Literals.FIGURE__FILE
                || attribute == CalxPackage.Literals.NAMED__NAME;
    }

    private void report(EObject owner, EAttribute feature, boolean numbersOnly) {
        for (INode node : NodeModelUtils.findNodesForFeature(owner, feature)) {
            for (Identifier each : identifiers(node.getText(), numbersOnly, owner)) {
                IssueCode code = IdentifierRules.code(each.kind());
                reportAt(code, code.severity(), IdentifierRules.message(each.kind()), owner, node.getTotalOffset() + each.start(),
                        each.end() - each.start());
            }
        }
    }

    private List<Identifier> identifiers(String text, boolean numbersOnly, EObject owner) {
        String prose = PrintedText.of(text);
        List<Identifier> own = privateFile(owner).words().find(prose);
        List<Identifier> found = new ArrayList<>(own);
        for (Identifier each : IdentifierScan.standard().find(prose)) {
            boolean wanted = !numbersOnly || each.kind().isNumberOfPatient();
            if (wanted && own.stream().noneMatch(other -> other.start() < each.end() && each.start() < other.end())) {
                found.add(each);
            }
        }
        found.sort(Comparator.comparingInt(Identifier::start));
        return found;
    }

    /** The name of the case, which becomes that of the manuscript. */
    @Check
    public void caseName(Case subject) {
        fileName(subject.getName(), subject, CalxPackage.Literals.NAMED__NAME);
        if (!privateFile(subject).readable()) {
            report(IssueCode.IDENTIFIER_PRIVATE, PrivateFile.NAME + " cannot be read as text in UTF-8, so its words are not looked for; save it as UTF-8",
                    subject, CalxPackage.Literals.NAMED__NAME);
        }
    }

    /** The name of an image, which journals receive with it. */
    @Check
    public void imageName(Figure figure) {
        fileName(figure.getFile(), figure, CalxPackage.Literals.FIGURE__FILE);
    }

    private void fileName(String name, EObject owner, EAttribute feature) {
        if (name == null) {
            return;
        }
        PrivateWords own = privateFile(owner).words();
        List<IdentifierKind> kinds = new ArrayList<>(FileNames.find(name));
        if (own.isInFileName(name)) {
            kinds.add(IdentifierKind.PRIVATE);
        }
        kinds.forEach(kind -> report(IdentifierRules.code(kind), IdentifierRules.ofFileName(kind), owner, feature));
    }

    /** What an image file says beside its picture. */
    @Check
    public void imageContents(Figure figure) {
        if (figure.getFile() == null || !CaseFolder.exists(figure)) {
            return;
        }
        ImageBytes.of(figure).map(ImageTraces::of).filter(traces -> !traces.isEmpty())
                .ifPresent(traces -> report(IssueCode.IDENTIFIER_IN_IMAGE_FILE, "the file says "
                        + traces.stream().map(Trace::label).collect(Collectors.joining(", "))
                        + "; an export leaves it out, but save a copy without metadata before you hand the file itself to a journal", figure, CalxPackage.Literals.FIGURE__FILE));
    }

    private PrivateFile privateFile(EObject owner) {
        if (owner.eResource() == null || owner.eResource().getURI() == null || !owner.eResource().getURI().isFile()) {
            return NO_FILE;
        }
        return (PrivateFile) getContext().computeIfAbsent(PrivateFile.class,
                key -> PrivateFile.of(Path.of(owner.eResource().getURI().toFileString())));
    }
}
