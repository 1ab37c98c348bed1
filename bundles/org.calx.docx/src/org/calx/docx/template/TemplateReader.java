// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.template;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Reads a template's package through POI into parts that never change. */
public final class TemplateReader {

	private TemplateReader() {
	}

	/**
	 * Reads a package.
	 *
	 * @param content the bytes of a Word document; not closed here
	 * @return its parts
	 * @throws IOException              if it cannot be read
	 * @throws IllegalArgumentException if it is not a Word document that a manuscript can be written into; the message
	 *                                  says why
	 */
	public static TemplateParts read(InputStream content) throws IOException {
		try {
			OPCPackage opened = OPCPackage.open(content);
			try {
				return parts(opened);
			} finally {
				opened.revert();
			}
		} catch (OpenXML4JException e) {
			throw new IllegalArgumentException("the template is not a Word document: " + e.getMessage(), e);
		}
	}

	private static TemplateParts parts(OPCPackage opened) throws IOException, OpenXML4JException {
		PackageRelationship main = opened.getRelationshipsByType(Types.DOCUMENT).getRelationship(0);
		TemplatePart document = null;
		List<TemplatePart> others = new ArrayList<>();
		for (PackagePart part : opened.getParts()) {
			TemplatePart read = part(part);
			if (main != null && read.name().equals(main.getTargetURI().getPath())) {
				document = read;
			} else if (!part.isRelationshipPart() && !read.name().startsWith("/docProps/")) {
				others.add(read);
			}
		}
		if (document == null) {
			throw new IllegalArgumentException("the template has no document part");
		}
		return TemplateParts.of(document, others);
	}

	private static TemplatePart part(PackagePart part) throws IOException, OpenXML4JException {
		try (InputStream in = part.getInputStream()) {
			List<Relation> relations = part.isRelationshipPart() ? List.of() : relations(part.getRelationships());
			return new TemplatePart(part.getPartName().getName(), part.getContentType(), in.readAllBytes(), relations);
		}
	}

	private static List<Relation> relations(PackageRelationshipCollection relationships) {
		List<Relation> relations = new ArrayList<>();
		for (PackageRelationship relationship : relationships) {
			relations.add(new Relation(relationship.getId(), relationship.getRelationshipType(),
					relationship.getTargetURI().toString(), relationship.getTargetMode() == TargetMode.EXTERNAL));
		}
		return relations;
	}
}
