// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.calx.manuscript.document.ReferenceList;
import org.calx.manuscript.document.Run;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.output.Citation;

/**
 * Formats citations and the reference list of one manuscript. Numbers follow the order of {@link #cite}; entries never cited are not
 * listed. Not safe for use by several threads.
 */
public final class CitationProcessor {

	private final Bibliography bibliography;
	private final CitationStyle style;
	private final Set<String> cited = new LinkedHashSet<>();
	private final List<List<Run>> rendered = new ArrayList<>();
	private CSL engine;

	/**
	 * Formats with a style.
	 *
	 * @param bibliography the references
	 * @param style        the style
	 */
	public CitationProcessor(Bibliography bibliography, CitationStyle style) {
		this.bibliography = bibliography;
		this.style = style;
	}

	/**
	 * Cites; called in reading order.
	 *
	 * @param keys what is cited together; keys the bibliography lacks are left out
	 * @return what is printed; empty when no key is known
	 */
	public List<Run> cite(List<String> keys) {
		List<String> known = keys.stream().filter(bibliography::contains).distinct().toList();
		if (known.isEmpty()) {
			return List.of();
		}
		cited.addAll(known);
		List<Run> own = List.of();
		for (Citation citation : engine().makeCitation(known)) {
			while (rendered.size() <= citation.getIndex()) {
				rendered.add(List.of());
			}
			rendered.set(citation.getIndex(), runs(citation.getText()));
			own = rendered.get(citation.getIndex());
		}
		return own;
	}

	/** {@return the entries cited, in the order of the style} */
	public List<ReferenceList.Entry> references() {
		if (cited.isEmpty()) {
			return List.of();
		}
		String[] texts = engine().makeBibliography().getEntries();
		List<CSLItemData> items = List.copyOf(engine().getRegisteredItems());
		List<ReferenceList.Entry> entries = new ArrayList<>();
		for (int i = 0; i < texts.length; i++) {
			entries.add(ReferenceEntry.of(items.get(i), texts[i]));
		}
		return entries;
	}

	private static List<Run> runs(String text) {
		return MarkCodec.decode(NumberRanges.collapse(text)).stream().filter(Run.class::isInstance).map(Run.class::cast).toList();
	}

	private CSL engine() {
		if (engine == null) {
			try {
				engine = new CSL(bibliography.provider(), CitationProcessor::locale, null, resource(style.id() + ".csl"), "en-GB");
			} catch (IOException e) {
				throw new UncheckedIOException("the citation style " + style.id() + " cannot be read", e);
			}
			engine.setOutputFormat(new RunFormat());
			engine.setConvertLinks(true);
		}
		return engine;
	}

	private static String locale(String language) {
		try {
			return resource("locales-" + language + ".xml");
		} catch (IOException e) {
			// citeproc falls back to a locale it has when it gets this exception
			throw new IllegalArgumentException("no locale " + language, e);
		}
	}

	private static String resource(String name) throws IOException {
		try (InputStream in = CitationProcessor.class.getResourceAsStream("/csl/" + name)) {
			if (in == null) {
				throw new IOException("/csl/" + name + " is missing from the bundle");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
