// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.template;

import java.util.Iterator;
import java.util.Optional;
import org.calx.ide.typing.Surroundings;
import org.eclipse.jface.text.templates.GlobalTemplateVariables;
import org.eclipse.jface.text.templates.TemplateContext;
import org.eclipse.jface.text.templates.TemplateContextType;
import org.eclipse.jface.text.templates.TemplateVariable;
import org.eclipse.jface.text.templates.TemplateVariableResolver;

/**
 * Where in a case a template may be used. In its pattern a place to fill in is written as its words, joined by low lines:
 * {@code ${right_index_finger}}.
 */
public final class CaseContextType extends TemplateContextType {

    private static final String PREFIX = "org.calx.ui.template.";

    /** Created by the workbench, which sets the id. */
    public CaseContextType() {
        addResolver(new GlobalTemplateVariables.Cursor());
        addResolver(new TodayResolver(TodayResolver.DAY));
        addResolver(new TodayResolver(TodayResolver.YEAR));
        addResolver(new FreeNameResolver());
        addResolver(new WordsResolver());
    }

    /** {@return the id of the type for a place; empty when templates do not fit there} */
    static Optional<String> id(Surroundings around) {
        return switch (around) {
        case FILE -> Optional.of(PREFIX + "file");
        case CASE -> Optional.of(PREFIX + "case");
        case STATEMENT -> Optional.of(PREFIX + "statement");
        case TEXT -> Optional.of(PREFIX + "text");
        case NONE -> Optional.empty();
        };
    }

    @Override
    public void resolve(TemplateVariable variable, TemplateContext context) {
        if (isKnown(variable.getType())) {
            super.resolve(variable, context);
        } else {
            variable.setValue(variable.getName().replace('_', ' '));
            variable.setUnambiguous(false);
            variable.setResolved(true);
        }
    }

    private boolean isKnown(String type) {
        for (Iterator<TemplateVariableResolver> all = resolvers(); all.hasNext();) {
            if (all.next().getType().equals(type)) {
                return true;
            }
        }
        return false;
    }
}
