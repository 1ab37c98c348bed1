// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.template;

import java.util.List;
import org.eclipse.jface.text.templates.TemplateContext;
import org.eclipse.jface.text.templates.TemplateVariable;
import org.eclipse.jface.text.templates.TemplateVariableResolver;

/** A place with words in it that cannot be the place's name, such as {@code ${value:oneOf('2.31')}}; several are offered as a choice. */
public final class WordsResolver extends TemplateVariableResolver {

    static final String TYPE = "oneOf";

    /** Created for a kind of templates. */
    public WordsResolver() {
        super(TYPE, "Words to be written over: ${site:oneOf('left thumb')}; several of them, in quotes and with commas, are a choice");
    }

    @Override
    @SuppressWarnings("unchecked") // the platform declares a raw list
    public void resolve(TemplateVariable variable, TemplateContext context) {
        List<String> words = variable.getVariableType().getParams();
        variable.setValues(words.isEmpty() ? new String[] {""} : words.toArray(String[]::new));
        variable.setUnambiguous(false);
        variable.setResolved(true);
    }
}
