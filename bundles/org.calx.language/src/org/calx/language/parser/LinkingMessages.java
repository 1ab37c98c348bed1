// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.parser;

import com.google.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.calx.model.CalxPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.scoping.IScopeProvider;

/** Says which name is unknown, and which names there are. */
public class LinkingMessages extends LinkingDiagnosticMessageProvider {

    /** Code of a reference to a name that the case does not define. */
    public static final String UNRESOLVED_REFERENCE = "UNRESOLVED_REFERENCE";

    private static final int SHOWN = 8;

    @Inject
    private IScopeProvider scopes;

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        EClass type = context.getReference().getEReferenceType();
        boolean counted = context.getReference() == CalxPackage.Literals.COUNTED_DATE__ANCHOR;
        String thing = counted ? "event with days to count" : type == CalxPackage.Literals.LESION ? "lesion" : "event";
        List<String> names = StreamSupport
                .stream(scopes.getScope(context.getContext(), context.getReference()).getAllElements().spliterator(), false)
                .map(element -> element.getName().toString()).distinct().sorted().limit(SHOWN).toList();
        String known = names.isEmpty() ? "this case names none"
                : "known here: " + names.stream().collect(Collectors.joining(", "));
        return new DiagnosticMessage("no " + thing + " is named '" + context.getLinkText() + "'; " + known + (counted ? "; if this is about a lesion, put a comma before 'of'" : ""),
                Severity.ERROR, UNRESOLVED_REFERENCE, names.toArray(String[]::new));
    }
}
