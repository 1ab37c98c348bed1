// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calx.publish.journal.JournalLibrary;
import org.calx.publish.journal.JournalOffer;
import org.calx.ui.document.OpenDocuments;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.ui.PlatformUI;

/**
 * A list of the journals that come with Calx and those declared near a case. It is filled in the background: reading the declarations
 * takes a moment.
 */
public final class JournalChoice {

    private final Combo combo;
    private final List<String> first;
    private String wanted;

    /**
     * Makes one of a list.
     *
     * @param first what stands above the journals; the first of it is chosen unless {@link #choose} says otherwise
     * @param near  a file that need not exist, in the folder of the case
     */
    public JournalChoice(Combo combo, List<String> first, Path near) {
        this.combo = combo;
        this.first = List.copyOf(first);
        wanted = first.getFirst();
        combo.setItems(first.toArray(String[]::new));
        combo.select(0);
        look(near);
    }

    /** Looks for journals near another case. */
    public void look(Path near) {
        OpenDocuments.language().thenApplyAsync(language -> new JournalLibrary(language).offered(near).stream()
                .filter(offer -> offer.journal().isPresent()).map(JournalOffer::name).toList()).thenAccept(found -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(found))).exceptionally(failure -> {
            ILog.of(JournalChoice.class).error("The journals cannot be listed", failure);
            return null;
        });
    }

    private void show(List<String> found) {
        if (combo.isDisposed()) {
            return;
        }
        wanted = combo.getSelectionIndex() > 0 ? combo.getText() : wanted;
        combo.setItems(first.toArray(String[]::new));
        found.forEach(combo::add);
        choose(wanted);
    }

    /** Chooses an item of the list, now or as soon as it is there. */
    public void choose(String item) {
        wanted = item;
        combo.select(Math.max(0, combo.indexOf(item)));
    }

    /** {@return what is chosen: one of what stands above, or the name of a journal; one chosen before the list is filled counts} */
    public Optional<String> chosen() {
        return isReady() ? Optional.of(combo.getText()).filter(text -> !text.isEmpty()) : Optional.of(combo.getSelectionIndex() > 0 ? combo.getText() : wanted);
    }

    /** {@return the control} */
    public Combo combo() {
        return combo;
    }

    /** {@return whether the list is filled} */
    public boolean isReady() {
        return combo.getItemCount() > first.size();
    }
}
