// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.document;

import java.util.function.Consumer;
import org.calx.ide.Analysis;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;

/** The open document that a viewer shows: another one when the viewer is given another text. For what lives as long as the viewer. */
public final class ViewedDocument implements ITextInputListener {

    /** Told which document is shown, and of every analysis of it while it is, in the user interface's thread. */
    public interface Listener extends Consumer<Analysis> {

        /** A document is shown from now on. */
        default void arrived(OpenDocument document) {
            // its next analysis is early enough
        }

        /** A document will not be shown any longer. */
        default void leaving(OpenDocument document) {
            // there is nothing to take back
        }
    }

    private final Listener listener;
    private ITextViewer viewer;
    private OpenDocument document;

    /** Follows no viewer yet. */
    public ViewedDocument(Listener listener) {
        this.listener = listener;
    }

    /** Follows a viewer. */
    public void follow(ITextViewer followed) {
        viewer = followed;
        viewer.addTextInputListener(this);
        connect(viewer.getDocument());
    }

    /** Follows the viewer no longer; there is no document any more. */
    public void leave() {
        if (viewer != null) {
            viewer.removeTextInputListener(this);
            disconnect();
            viewer = null;
        }
    }

    /** {@return the document; null when the viewer shows none that is open in the language service} */
    public OpenDocument get() {
        return document;
    }

    /** A comparison starts to follow its viewer while that tells of its document: then it is told of the same one twice. */
    private void connect(IDocument input) {
        OpenDocument arrived = input == null ? null : OpenDocuments.connect(input);
        if (arrived == document) {
            return;
        }
        disconnect();
        document = arrived;
        if (document != null) {
            document.addListener(listener);
            listener.arrived(document);
        }
    }

    private void disconnect() {
        if (document != null) {
            listener.leaving(document);
            document.removeListener(listener);
            document = null;
        }
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument before, IDocument now) {
        disconnect();
    }

    @Override
    public void inputDocumentChanged(IDocument before, IDocument now) {
        connect(now);
    }
}
