// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.form;

import java.util.Optional;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;

/** A page of a wizard that says at once what is wrong with its fields. */
public abstract class FormPage extends WizardPage {

    private boolean touched;

    /**
     * Makes a page.
     *
     * @param name        by which its wizard knows it
     * @param title       its title
     * @param description what it asks for, in a sentence
     */
    protected FormPage(String name, String title, String description) {
        super(name, title, ResourceLocator.imageDescriptorFromBundle(FormPage.class, "icons/calx48.png").orElse(null));
        setDescription(description);
    }

    @Override
    public final void createControl(Composite parent) {
        Form form = new Form(parent);
        fill(form);
        setControl(form.area());
        setPageComplete(problem().isEmpty());
    }

    /** The first field gets the keyboard. */
    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            getControl().setFocus();
        }
    }

    /** Makes the fields. Each calls {@link #changed()} when it has changed. */
    protected abstract void fill(Form form);

    /** {@return what is wrong with the fields, for the author; empty when nothing is} */
    protected abstract Optional<String> problem();

    /** {@return what the author may want to think about; empty for nothing} */
    protected Optional<String> advice() {
        return Optional.empty();
    }

    /** Looks at the fields again. A page that is not filled in yet is not blamed for it. */
    protected final void changed() {
        touched = true;
        refresh();
    }

    /** Looks at the fields again, because something they depend on has changed. */
    protected final void refresh() {
        if (getControl() == null) {
            return;
        }
        Optional<String> problem = problem();
        setErrorMessage(touched ? problem.orElse(null) : null);
        Optional<String> advice = advice();
        setMessage(advice.orElse(null), advice.isPresent() ? IMessageProvider.INFORMATION : IMessageProvider.NONE);
        setPageComplete(problem.isEmpty());
    }
}
