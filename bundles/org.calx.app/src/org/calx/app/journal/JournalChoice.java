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
    private final String none;
    private List<String> names = List.of();
    private String wanted = "";

    /**
     * Makes one of a list.
     *
     * @param none what stands for no journal in particular
     * @param near a file that need not exist, in the folder of the case
     */
    public JournalChoice(Combo combo, String none, Path near) {
        this.combo = combo;
        this.none = none;
        combo.setItems(none);
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
        String before = chosen().orElse(wanted);
        names = List.copyOf(found);
        List<String> items = new ArrayList<>(List.of(none));
        items.addAll(names);
        combo.setItems(items.toArray(String[]::new));
        choose(before);
    }

    /** Chooses a journal by name, now or as soon as it is in the list. */
    public void choose(String name) {
        wanted = name;
        combo.select(names.indexOf(name) + 1);
    }

    /** {@return the name of the journal; empty for none in particular} */
    public Optional<String> chosen() {
        int index = combo.getSelectionIndex() - 1;
        return index < 0 || index >= names.size() ? Optional.empty() : Optional.of(names.get(index));
    }

    /** {@return the control} */
    public Combo combo() {
        return combo;
    }

    /** {@return whether the list is filled} */
    public boolean isReady() {
        return !names.isEmpty();
    }
}
