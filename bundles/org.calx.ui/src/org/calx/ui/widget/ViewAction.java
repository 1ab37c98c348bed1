// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.widget;

import java.util.function.Consumer;
import org.calx.ui.picture.Pictures;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;

/** An action of a view. */
public final class ViewAction extends Action {

    private final Consumer<Boolean> work;

    private ViewAction(String label, String picture, int style, Consumer<Boolean> work) {
        super(label, style);
        this.work = work;
        setToolTipText(label);
        if (picture != null) {
            setImageDescriptor(Pictures.descriptor(picture));
        }
    }

    /**
     * Makes an action.
     *
     * @param label   what it does; a word starts with a capital letter
     * @param picture the name of its picture; null for none
     * @param work    does it
     */
    public static IAction of(String label, String picture, Runnable work) {
        return new ViewAction(label.replace("&", "&&"), picture, AS_PUSH_BUTTON, checked -> work.run());
    }

    /**
     * Makes an action that is on or off.
     *
     * @param label   what is so when it is on
     * @param picture the name of its picture; null for none
     * @param on      whether it is on
     * @param work    told whether it is on
     */
    public static IAction toggle(String label, String picture, boolean on, Consumer<Boolean> work) {
        ViewAction action = new ViewAction(label, picture, AS_CHECK_BOX, work);
        action.setChecked(on);
        return action;
    }

    /**
     * Makes an action that is one of several to choose from.
     *
     * @param label what is chosen
     * @param on    whether it is the one
     * @param work  told when it is chosen
     */
    public static IAction choice(String label, boolean on, Runnable work) {
        ViewAction action = new ViewAction(label, null, AS_RADIO_BUTTON, checked -> {
            if (checked) {
                work.run();
            }
        });
        action.setChecked(on);
        return action;
    }

    @Override
    public void run() {
        work.accept(isChecked());
    }
}
