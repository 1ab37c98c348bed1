// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.hover;

import org.calx.ide.navigation.Definition;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;

/** Leads from a reference to what it refers to, in the same file. */
record DeclarationLink(ITextViewer viewer, Definition definition) implements IHyperlink {

    @Override
    public IRegion getHyperlinkRegion() {
        return new Region(definition.offset(), definition.length());
    }

    @Override
    public String getTypeLabel() {
        return null;
    }

    @Override
    public String getHyperlinkText() {
        return "Open declaration";
    }

    @Override
    public void open() {
        viewer.setSelectedRange(definition.targetOffset(), definition.targetLength());
        viewer.revealRange(definition.targetOffset(), definition.targetLength());
    }
}
