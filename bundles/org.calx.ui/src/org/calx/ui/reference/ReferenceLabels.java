// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.reference;

import java.nio.file.Path;
import org.calx.ide.reference.Mention;
import org.calx.ide.reference.MentionLine;
import org.calx.ui.document.WorkspaceFiles;
import org.calx.ui.picture.Pictures;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Image;

/** Names files and lines; the names found stand out in their lines. */
final class ReferenceLabels extends LabelProvider implements IStyledLabelProvider {

    private static final Styler FOUND = StyledString.createColorRegistryStyler(null, "org.eclipse.search.ui.match.highlight");

    private final ReferenceContents contents;

    ReferenceLabels(ReferenceContents contents) {
        this.contents = contents;
    }

    @Override
    public StyledString getStyledText(Object element) {
        return switch (element) {
        case MentionLine line -> line(line);
        case Path file -> file(file);
        default -> new StyledString();
        };
    }

    private static StyledString line(MentionLine line) {
        StyledString text = new StyledString(line.line() + ":  ", StyledString.QUALIFIER_STYLER);
        int before = text.length();
        text.append(line.text());
        for (Mention mention : line.mentions()) {
            text.setStyle(before + mention.offset() - line.start(), mention.length(), FOUND);
        }
        return text;
    }

    private StyledString file(Path file) {
        int count = contents.count(file);
        String folder = WorkspaceFiles.of(file).map(known -> known.getParent().getFullPath().makeRelative().toString())
                .orElseGet(() -> file.getParent().toString());
        return new StyledString(file.getFileName().toString()).append("  " + folder, StyledString.QUALIFIER_STYLER)
                .append(count == 1 ? "" : "  (" + count + ")", StyledString.COUNTER_STYLER);
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return switch (element) {
        case MentionLine line -> Pictures.of(line.kind());
        case Path file -> Pictures.ofFile(file.getFileName().toString());
        default -> null;
        };
    }
}
