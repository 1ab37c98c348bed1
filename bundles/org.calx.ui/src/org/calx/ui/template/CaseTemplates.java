// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.template;

import java.io.IOException;
import org.calx.ide.contentassist.Statements;
import org.calx.ide.typing.Surroundings;
import org.calx.ui.preference.WritingPreferences;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.templates.persistence.TemplateStore;
import org.eclipse.jface.text.templates.ContextTypeRegistry;
import org.eclipse.ui.editors.text.templates.ContributionContextTypeRegistry;
import org.eclipse.ui.editors.text.templates.ContributionTemplateStore;

/** The templates of the workbench: statements, those shipped beside them, and the author's own. */
public final class CaseTemplates {

    private static final String KEY = "org.calx.ui.templates";

    private static final class Holder {
        static final ContributionContextTypeRegistry TYPES = new ContributionContextTypeRegistry();
        static final TemplateStore STORE = new Store();

        static {
            for (Surroundings around : Surroundings.values()) {
                CaseContextType.id(around).ifPresent(TYPES::addContextType);
            }
            try {
                STORE.load();
            } catch (IOException unreadable) {
                ILog.of(CaseTemplates.class).error("The templates cannot be read", unreadable);
            }
            STORE.startListeningForPreferenceChanges();
        }
    }

    private static final class Store extends ContributionTemplateStore {

        Store() {
            super(Holder.TYPES, WritingPreferences.store(), KEY);
        }

        @Override
        protected void loadContributedTemplates() throws IOException {
            Statements.all().forEach(statement -> internalAdd(StatementTemplates.data(statement)));
            super.loadContributedTemplates();
        }
    }

    private CaseTemplates() {
    }

    /** {@return the templates} */
    public static TemplateStore store() {
        return Holder.STORE;
    }

    /** {@return the places where templates may be used} */
    public static ContextTypeRegistry types() {
        return Holder.TYPES;
    }
}
