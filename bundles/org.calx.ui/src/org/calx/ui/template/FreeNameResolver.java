// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.template;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jface.text.templates.DocumentTemplateContext;
import org.eclipse.jface.text.templates.TemplateContext;
import org.eclipse.jface.text.templates.TemplateVariable;
import org.eclipse.jface.text.templates.TemplateVariableResolver;

/** A name that nothing in the file has yet: {@code ${lesion:freeName(L)}} is L1, or L3 when L1 and L2 are taken. */
public final class FreeNameResolver extends TemplateVariableResolver {

    static final String TYPE = "freeName";

    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}\\p{Alpha}*\\d+\\b");

    /** Created for a kind of templates. */
    public FreeNameResolver() {
        super(TYPE, "A name that is still free: ${lesion:freeName(L)} is L1, or L3 when L1 and L2 are taken");
    }

    @Override
    @SuppressWarnings("unchecked") // the platform declares a raw list
    public void resolve(TemplateVariable variable, TemplateContext context) {
        List<String> letters = variable.getVariableType().getParams();
        variable.setValue(free(letters.isEmpty() ? "X" : letters.getFirst(), context));
        variable.setUnambiguous(false);
        variable.setResolved(true);
    }

    /** Several new names with one letter in a template follow each other. */
    private static String free(String letter, TemplateContext context) {
        Set<String> taken = new HashSet<>();
        if (context instanceof DocumentTemplateContext documents) {
            Matcher names = NAME.matcher(documents.getDocument().get());
            while (names.find()) {
                taken.add(names.group());
            }
        }
        int number = 1;
        while (taken.contains(letter + number) || context.getVariable(TYPE + letter + number) != null) {
            number++;
        }
        context.setVariable(TYPE + letter + number, "");
        return letter + number;
    }
}
