// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.template;

import java.time.LocalDate;
import org.eclipse.jface.text.templates.TemplateContext;
import org.eclipse.jface.text.templates.TemplateVariableResolver;

/** Today, or this year, as a case writes dates. */
public final class TodayResolver extends TemplateVariableResolver {

    static final String DAY = "today";
    static final String YEAR = "year";

    TodayResolver(String type) {
        super(type, type.equals(DAY) ? "Today, as 2026-01-31" : "This year");
    }

    @Override
    protected String resolve(TemplateContext context) {
        return getType().equals(DAY) ? LocalDate.now().toString() : String.valueOf(LocalDate.now().getYear());
    }
}
