// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.manuscript.document;

import java.time.Instant;
import java.util.List;

/**
 * The metadata that leaves with the file.
 *
 * @param title    the title, plain text
 * @param creators the authors in order, as printed; empty in a blinded copy
 * @param keywords the keywords in order
 * @param subject  one line on what the document is, such as "Case report"
 * @param language BCP 47 tag of the text, such as {@code en-GB}
 * @param stamp    the moment written as creation and modification time; fixed by the caller so that the same input
 *                 gives the same bytes
 * @param draft    whether the document is to be marked as a draft on every page
 */
public record DocumentProperties(String title, List<String> creators, List<String> keywords, String subject,
        String language, Instant stamp, boolean draft) {

    /** Copies the lists. */
    public DocumentProperties {
        creators = List.copyOf(creators);
        keywords = List.copyOf(keywords);
    }
}
