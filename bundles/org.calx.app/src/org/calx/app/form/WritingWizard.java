// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.form;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.calx.publish.file.WriteResult;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;

/** A wizard that ends by writing files. When they are refused it stays open, and the page where that can be mended says why. */
public abstract class WritingWizard extends Wizard {

    /** Writes what the wizard has gathered. */
    protected interface Writing {

        /**
         * Writes, in a thread that may take its time.
         *
         * @throws IOException if a file is refused; its message is for the author
         */
        void write() throws IOException;
    }

    /**
     * Makes a wizard.
     *
     * @param title the title of its window
     */
    protected WritingWizard(String title) {
        setWindowTitle(title);
        setNeedsProgressMonitor(true);
    }

    /**
     * Writes while the window shows that work goes on.
     *
     * @param writing what is to be done
     * @param mending the page that says why a file was refused
     * @return whether all was written
     */
    protected final boolean write(Writing writing, WizardPage mending) {
        try {
            getContainer().run(true, false, monitor -> {
                try {
                    writing.write();
                } catch (IOException refused) {
                    throw new InvocationTargetException(refused);
                }
            });
            return true;
        } catch (InvocationTargetException refused) {
            getContainer().showPage(mending);
            mending.setErrorMessage(refused.getCause().getMessage());
        } catch (InterruptedException impossible) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /**
     * Makes the folder of a file, and those above it.
     *
     * @throws IOException if that is refused
     */
    protected static void makeFolder(Path file) throws IOException {
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException refused) {
            throw new IOException("The folder cannot be created; choose one you may write to.", refused);
        }
    }

    /**
     * Makes sure that a file was written.
     *
     * @param written what became of it
     * @param change  what was to be done with the file, such as {@code written}
     * @throws IOException if it was refused
     */
    protected static void demand(WriteResult written, String change) throws IOException {
        if (written instanceof WriteResult.Refused refused) {
            throw new IOException(refused.file().getFileName() + " was not " + change + ": " + refused.message() + ".");
        }
    }
}
