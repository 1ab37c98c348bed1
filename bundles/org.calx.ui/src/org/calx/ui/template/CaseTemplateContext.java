// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.template;

import org.eclipse.jface.text.BadLocationException;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.templates.DocumentTemplateContext;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateBuffer;
import org.eclipse.jface.text.templates.TemplateContextType;
import org.eclipse.jface.text.templates.TemplateException;

/** A place in a case where a template is used: its lines are indented as the line of the place. */
final class CaseTemplateContext extends DocumentTemplateContext {

    CaseTemplateContext(TemplateContextType type, IDocument document, int offset, int length) {
        super(type, document, offset, length);
    }

    @Override
    public TemplateBuffer evaluate(Template template) throws BadLocationException, TemplateException {
        String lines = template.getPattern().replace("\r\n", "\n").replace("\n", TextUtilities.getDefaultLineDelimiter(getDocument()) + indentation());
        return super.evaluate(new Template(template.getName(), template.getDescription(), template.getContextTypeId(), lines, template.isAutoInsertable()));
    }

    private String indentation() throws BadLocationException {
        IRegion line = getDocument().getLineInformationOfOffset(getStart());
        String text = getDocument().get(line.getOffset(), getStart() - line.getOffset());
        return text.substring(0, text.length() - text.stripLeading().length());
    }
}
