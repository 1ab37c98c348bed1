// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.docx.template;

/** The relationship types, content types and namespaces of ECMA-376 (transitional) that the writer uses. */
public final class Types {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** Relationship to the document part. */
    public static final String DOCUMENT = OFFICE + "officeDocument";
    /** Relationship to the styles. */
    public static final String STYLES = OFFICE + "styles";
    /** Relationship to the settings. */
    public static final String SETTINGS = OFFICE + "settings";
    /** Relationship to the list numbering. */
    public static final String NUMBERING = OFFICE + "numbering";
    /** Relationship to a header. */
    public static final String HEADER = OFFICE + "header";
    /** Relationship to a footer. */
    public static final String FOOTER = OFFICE + "footer";
    /** Relationship to the comments. */
    public static final String COMMENTS = OFFICE + "comments";
    /** Relationship to an image. */
    public static final String IMAGE = OFFICE + "image";
    /** Relationship to an address outside. */
    public static final String HYPERLINK = OFFICE + "hyperlink";
    /** Relationship to the properties of the application. */
    public static final String EXTENDED_PROPERTIES = OFFICE + "extended-properties";
    /** Relationship to title, authors and times. */
    public static final String CORE_PROPERTIES = PACKAGE + "relationships/metadata/core-properties";

    /** Content type of the document; a template's own may be that of a .dotx or .docm file. */
    public static final String DOCUMENT_CONTENT = WORD + "document.main+xml";
    /** Content type of the styles. */
    public static final String STYLES_CONTENT = WORD + "styles+xml";
    /** Content type of the settings. */
    public static final String SETTINGS_CONTENT = WORD + "settings+xml";
    /** Content type of the list numbering. */
    public static final String NUMBERING_CONTENT = WORD + "numbering+xml";
    /** Content type of the comments. */
    public static final String COMMENTS_CONTENT = WORD + "comments+xml";
    /** Content type of a header. */
    public static final String HEADER_CONTENT = WORD + "header+xml";
    /** Content type of title, authors and times. */
    public static final String CORE_CONTENT = "application/vnd.openxmlformats-package.core-properties+xml";
    /** Content type of the properties of the application. */
    public static final String EXTENDED_CONTENT =
            "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    /** Content type of relationships. */
    public static final String RELATIONSHIPS_CONTENT = "application/vnd.openxmlformats-package.relationships+xml";

    /** Namespace of a relationships part. */
    public static final String RELATIONSHIPS_NAMESPACE = PACKAGE + "relationships";
    /** Namespace of the list of content types. */
    public static final String CONTENT_TYPES_NAMESPACE = PACKAGE + "content-types";
    /** Namespace of the core properties. */
    public static final String CORE_NAMESPACE = PACKAGE + "metadata/core-properties";
    /** Namespace of WordprocessingML. */
    public static final String WORD_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** Namespace of relationship ids in a part. */
    public static final String RELATIONSHIP_ID_NAMESPACE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Types() {
    }
}
