// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.template;

import java.util.Optional;
import org.calx.ide.contentassist.Proposal;
import org.calx.ide.contentassist.Statements;
import org.calx.ide.contentassist.Statements.Statement;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.text.templates.TemplatePersistenceData;

/**
 * The statements that completion proposes, as templates. There is one text of each, in the language's own list; here an author can
 * change it, switch it off or delete it, and completion then does as the author wants.
 */
final class StatementTemplates {

    private static final String PREFIX = "org.calx.ui.template.statement.";
    private static final String MORE = " …";

    private StatementTemplates() {
    }

    /** {@return a statement as a template of the product} */
    static TemplatePersistenceData data(Statement statement) {
        String context = CaseContextType.id(statement.around()).orElseThrow();
        return new TemplatePersistenceData(new Template(statement.words(), statement.detail(), context, StatementPattern.of(statement), false), true,
                PREFIX + statement.key());
    }

    /** {@return whether a template of the product stands for a statement} */
    static boolean is(TemplatePersistenceData data) {
        return data.getId() != null && data.getId().startsWith(PREFIX);
    }

    /** {@return the id of the template for a proposed statement; empty when the grammar alone proposes it} */
    static Optional<String> id(Proposal proposal) {
        String words = proposal.label().endsWith(MORE) ? proposal.label().substring(0, proposal.label().length() - MORE.length()) : proposal.label();
        return Statements.all().stream().filter(statement -> (statement.words() + " ").startsWith(words + " "))
                .filter(statement -> statement.detail().equals(proposal.detail())).map(statement -> PREFIX + statement.key()).findFirst();
    }
}
