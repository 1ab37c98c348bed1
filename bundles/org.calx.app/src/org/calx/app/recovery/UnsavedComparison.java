// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.runtime.IProgressMonitor;

/** Shows how an unsaved text differs from its file. */
public final class UnsavedComparison extends CompareEditorInput {

    private final Path file;
    private final String name;
    private final String unsaved;

    private UnsavedComparison(Path file, String name, String unsaved) {
        super(configuration(name));
        this.file = file;
        this.name = name;
        this.unsaved = unsaved;
        setTitle(name);
    }

    /**
     * Opens a window with both.
     *
     * @param file    the file; one that is gone counts as empty
     * @param unsaved the text
     */
    public static void show(Path file, String unsaved) {
        CompareUI.openCompareDialog(new UnsavedComparison(file, file.getFileName().toString(), unsaved));
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
        String saved = saved(file).orElse("");
        return unsaved.equals(saved) ? null : new DiffNode(new ComparedText(name, unsaved), new ComparedText(name, saved));
    }

    /** {@return what a file holds; empty when it cannot be read} */
    static Optional<String> saved(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
