// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.recovery;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.graphics.Image;

/** Shows how an unsaved text differs from its file. */
final class UnsavedComparison extends CompareEditorInput {

    private final String name;
    private final String unsaved;
    private final String saved;

    UnsavedComparison(String name, String unsaved, String saved) {
        super(configuration(name));
        this.name = name;
        this.unsaved = unsaved;
        this.saved = saved;
        setTitle(name);
    }

    private static CompareConfiguration configuration(String name) {
        CompareConfiguration configuration = new CompareConfiguration();
        configuration.setLeftLabel("Unsaved text of " + name);
        configuration.setRightLabel("File " + name);
        configuration.setLeftEditable(false);
        configuration.setRightEditable(false);
        return configuration;
    }

    @Override
    protected Object prepareInput(IProgressMonitor monitor) {
        return unsaved.equals(saved) ? null : new DiffNode(new Version(name, unsaved), new Version(name, saved));
    }

    /** One of the two texts. Its ending tells the platform how to colour it. */
    private record Version(String name, String text) implements ITypedElement, IEncodedStreamContentAccessor {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getType() {
            return name.substring(name.lastIndexOf('.') + 1);
        }

        @Override
        public Image getImage() {
            return null;
        }

        @Override
        public InputStream getContents() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String getCharset() {
            return StandardCharsets.UTF_8.name();
        }
    }
}
