// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx;

import org.calx.docx.template.StandardTemplate;
import org.calx.docx.template.TemplateParts;

/** The Word document a manuscript is written into: its styles, page and numbering. Never changes; may be shared. */
public final class DocxTemplate {

	private final TemplateParts parts;

	private DocxTemplate(TemplateParts parts) {
		this.parts = parts;
	}

	/** {@return the template that comes with Calx: A4, Times New Roman 12 pt, line spacing 1.5} */
	public static DocxTemplate standard() {
		return new DocxTemplate(StandardTemplate.parts());
	}

	TemplateParts parts() {
		return parts;
	}
}
