// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

/** The citation styles that come with Calx; all number by first appearance. */
public enum CitationStyle {

	/** Vancouver as the National Library of Medicine gives it, numbers in square brackets. */
	VANCOUVER("nlm-citation-sequence-brackets", false),
	/** The same with numbers in round brackets. */
	VANCOUVER_PARENTHESES("nlm-citation-sequence", false),
	/** The same with raised numbers. */
	VANCOUVER_SUPERSCRIPT("nlm-citation-sequence-superscript", true),
	/** American Medical Association. */
	AMA("american-medical-association", true),
	/** Vancouver as Elsevier journals print it. */
	ELSEVIER_VANCOUVER("elsevier-vancouver", false),
	/** Vancouver as Springer and BioMed Central journals print it. */
	SPRINGER_VANCOUVER("springer-vancouver-brackets", false);

	private final String id;
	private final boolean raised;

	CitationStyle(String id, boolean raised) {
		this.id = id;
		this.raised = raised;
	}

	/** {@return its name in the CSL repository} */
	public String id() {
		return id;
	}

	/** {@return whether its numbers are raised, and therefore follow the word without a space} */
	public boolean isRaised() {
		return raised;
	}
}
