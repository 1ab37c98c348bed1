// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.widgets.Combo;

/** A list to choose one thing of, or none; what it offers can change. */
public final class ListChoice<T> {

    private final Combo combo;
    private final String none;
    private final Function<T, String> label;
    private List<T> offered = List.of();

    /**
     * Makes one of a list.
     *
     * @param none  what stands for nothing
     * @param label what is shown for a thing
     */
    public ListChoice(Combo combo, String none, Function<T, String> label) {
        this.combo = combo;
        this.none = none;
        this.label = label;
        offer(List.of());
    }

    /** Changes what is offered; what was chosen stays if it is still there. Nothing to choose makes it grey. */
    public void offer(List<T> things) {
        Optional<T> before = chosen();
        if (!things.equals(offered) || combo.getItemCount() == 0) {
            offered = List.copyOf(things);
            List<String> items = new ArrayList<>(List.of(none));
            offered.forEach(thing -> items.add(label.apply(thing)));
            combo.setItems(items.toArray(String[]::new));
            combo.select(before.map(thing -> offered.indexOf(thing) + 1).orElse(0));
        }
        combo.setEnabled(!offered.isEmpty());
    }

    /** {@return what is chosen; empty for nothing} */
    public Optional<T> chosen() {
        int index = combo.getSelectionIndex() - 1;
        return index < 0 || index >= offered.size() ? Optional.empty() : Optional.of(offered.get(index));
    }

    /** {@return the control} */
    public Combo combo() {
        return combo;
    }
}
