// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.journal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calx.manuscript.journal.JournalProfile;
import org.calx.publish.journal.JournalLibrary;
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
    private Map<String, JournalProfile> profiles = Map.of();
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
        OpenDocuments.language().thenApplyAsync(language -> {
            Map<String, JournalProfile> found = new LinkedHashMap<>();
            new JournalLibrary(language).offered(near)
                    .forEach(offer -> offer.journal().ifPresent(journal -> found.putIfAbsent(offer.name(), journal.profile())));
            return found;
        }).thenAccept(found -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(found))).exceptionally(failure -> {
            ILog.of(JournalChoice.class).error("The journals cannot be listed", failure);
            return null;
        });
    }

    private void show(Map<String, JournalProfile> found) {
        if (combo.isDisposed()) {
            return;
        }
        wanted = combo.getSelectionIndex() > 0 ? combo.getText() : wanted;
        boolean focused = combo.isFocusControl();
        combo.setItems(first.toArray(String[]::new));
        found.keySet().forEach(combo::add);
        profiles = found;
        choose(wanted);
        if (focused) {
            combo.setFocus(); // GTK takes the keyboard from a combo whose items change, and gives it to nothing
        }
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

    /** {@return what the journal chosen asks for; empty for none, or before the list is filled} */
    public Optional<JournalProfile> profile() {
        return Optional.ofNullable(profiles.get(combo.getText()));
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
