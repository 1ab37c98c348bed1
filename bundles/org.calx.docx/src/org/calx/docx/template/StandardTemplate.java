// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.calx.docx.zip.ZipSink;

/** The template that comes with the bundle. It is kept as the XML of its parts, so that a change can be read. */
public final class StandardTemplate {

	private static final List<String> PARTS = List.of("[Content_Types].xml", "_rels/.rels", "word/document.xml",
			"word/_rels/document.xml.rels", "word/fontTable.xml", "word/footer1.xml", "word/numbering.xml",
			"word/settings.xml", "word/styles.xml", "word/theme/theme1.xml");
	private static final TemplateParts READ = read();

	private StandardTemplate() {
	}

	/** {@return the standard template, read once} */
	public static TemplateParts parts() {
		return READ;
	}

	/** {@return the header of a draft, which belongs to no template: a journal's must not be able to lack it} */
	public static TemplatePart draftHeader() {
		return new TemplatePart("/word/draft-header.xml", Types.HEADER_CONTENT, resource("word/draft-header.xml"),
				List.of());
	}

	/** {@return what is said of the writing application} */
	public static TemplatePart application() {
		return new TemplatePart("/docProps/app.xml", Types.EXTENDED_CONTENT, resource("docProps/app.xml"), List.of());
	}

	private static TemplateParts read() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(32768);
		try (ZipSink zip = new ZipSink(bytes)) {
			for (String part : PARTS) {
				zip.stored(part, resource(part));
			}
			zip.finish();
			return TemplateReader.read(new ByteArrayInputStream(bytes.toByteArray()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static byte[] resource(String name) {
		try (InputStream in = StandardTemplate.class.getResourceAsStream("standard/" + name)) {
			if (in == null) {
				throw new FileNotFoundException("the bundle org.calx.docx lacks " + name);
			}
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
