// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.navigation;

import org.calx.ide.navigation.Link;
import org.calx.ui.view.CaseEditor;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;

/** A name under the pointer while Ctrl is pressed. */
record DeclarationLink(CaseEditor editor, Link link) implements IHyperlink {

    @Override
    public IRegion getHyperlinkRegion() {
        return new Region(link.offset(), link.length());
    }

    @Override
    public String getTypeLabel() {
        return null;
    }

    @Override
    public String getHyperlinkText() {
        return "Go to declaration";
    }

    @Override
    public void open() {
        Declarations.follow(editor, link.offset());
    }
}
