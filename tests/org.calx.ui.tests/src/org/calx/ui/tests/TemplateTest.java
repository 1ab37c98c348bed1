// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.calx.ide.contentassist.Statements;
import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.language.Severity;
import org.calx.ui.document.OpenDocuments;
import org.calx.ui.template.CaseTemplates;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.templates.DocumentTemplateContext;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.text.templates.TemplatePersistenceData;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Templates of the product and of the author. */
class TemplateTest {

    private static final String CASE = """
            case Host {
              patient female, aged 60 years
              presented 2024-01-05
              disease D1 systemic sclerosis {
                diagnosed 2012
            IN A STATEMENT  }
              calcinosis K1 dystrophic, noticed 2018 {
                lesion L1 at left thumb {
                  size 12 mm on 2024-01-05
                }
              }
              treatment T1 diltiazem 180 mg/day orally, for calcinosis, from 2024
            IN THE CASE  narrative timeline \"""
                A text with IN THE TEXT in it.
              \"""
            }
            """;
    /** What only the author can mend: files and publications that are named, and what else a complete case would say. */
    private static final Set<String> OPEN = Set.of("FIGURE_MISSING", "UNRESOLVED_CITATION", "UNKNOWN_EMBEDDED_VALUE");

    @RegisterExtension
    private final Studio studio = new Studio();

    @AfterEach
    void forgetChanges() {
        CaseTemplates.store().restoreDefaults();
    }

    private static String inserted(Template template, String text, int offset) throws BadLocationException, TemplateException {
        Document document = new Document(text);
        String words = new DocumentTemplateContext(CaseTemplates.types().getContextType(template.getContextTypeId()), document, offset, 0)
                .evaluate(template).getString();
        return text.substring(0, offset) + words + text.substring(offset);
    }

    private static String host(String context, String words) {
        String statement = context.endsWith(".statement") ? words + "\n" : "";
        String inCase = context.endsWith(".case") ? words + "\n" : "";
        String inText = context.endsWith(".text") ? words : "";
        String host = CASE.replace("IN A STATEMENT", statement).replace("IN THE CASE", inCase).replace("IN THE TEXT", inText);
        return context.endsWith(".file") ? host + words : host;
    }

    @Test
    void everyTemplateShippedCanBeReadWhereItIsUsed() throws BadLocationException, TemplateException {
        studio.waitFor("the language", OpenDocuments.language()::isDone);
        CalxLanguage language = OpenDocuments.language().getNow(null);
        List<String> broken = new ArrayList<>();
        int shipped = 0;
        for (TemplatePersistenceData data : CaseTemplates.store().getTemplateData(false)) {
            if (data.getId().startsWith("org.calx.ui.template.shipped.")) {
                shipped++;
                String place = host(data.getTemplate().getContextTypeId(), "‸");
                String text = inserted(data.getTemplate(), place.replace("‸", ""), place.indexOf('‸'));
                for (Diagnostic finding : language.check(language.parse(Path.of("template-test.calx").toAbsolutePath(), text))) {
                    if (finding.severity() == Severity.ERROR && !OPEN.contains(finding.code()) || finding.code().startsWith("UNKNOWN_TERM")) {
                        broken.add(data.getTemplate().getName() + ", line " + finding.line() + ": " + finding.message() + "\n" + text);
                    }
                }
            }
        }
        assertTrue(shipped > 12, "only " + shipped + " templates are shipped");
        assertEquals(List.of(), broken);
    }

    @Test
    void keepsTheStatementsThatCompletionProposes() throws BadLocationException, TemplateException {
        for (Statements.Statement statement : Statements.all()) {
            TemplatePersistenceData data = CaseTemplates.store().getTemplateData("org.calx.ui.template.statement." + statement.key());
            String expected = statement.text().replace("‹#›", statement.letter() + "1").replace("‹today›", LocalDate.now().toString())
                    .replace("‹year›", String.valueOf(LocalDate.now().getYear())).replaceAll("[‹›]", "");
            assertEquals(expected, inserted(data.getTemplate(), "", 0), statement.key());
        }
    }

    private List<String> proposed(ITextEditor editor) {
        Shell[] before = studio.shells();
        Proposals.ask(studio, editor);
        return Proposals.shown(studio, before);
    }

    @Test
    void proposesAStatementAsTheAuthorChangedIt() throws CoreException {
        ITextEditor editor = studio.open("template.calx", CASE.replaceAll("IN (A STATEMENT|THE CASE|THE TEXT)", "‸").replaceAll("‸", ""));
        TemplatePersistenceData data = CaseTemplates.store().getTemplateData("org.calx.ui.template.statement.Outcome");
        Template own = new Template(data.getTemplate());
        own.setPattern("outcome ${name:freeName(O)} pain was ${better}");
        data.setTemplate(own);
        Typist.in(editor).behind("from 2024").type("\noutc");
        assertEquals(1, proposed(editor).stream().filter(label -> label.startsWith("outcome …")).count());
        Proposals.choose(studio, "outcome …");
        studio.waitFor("the author's own text", () -> Studio.document(editor).get().contains("  outcome O1 pain was better"));
        data.setEnabled(false);
        Typist.in(editor).behind("was better").type("\noutc");
        assertFalse(proposed(editor).stream().anyMatch(label -> label.startsWith("outcome …")), "a template that is switched off is proposed");
    }

    @Test
    void proposesATemplateIndentedAtItsPlace() throws CoreException {
        ITextEditor editor = studio.open("shipped.calx", CASE.replaceAll("IN (A STATEMENT|THE CASE|THE TEXT)", ""));
        Typist.in(editor).behind("from 2024").type("\nminer");
        assertTrue(proposed(editor).stream().anyMatch(label -> label.startsWith("laboratory of minerals …")), "the template is not proposed");
        Proposals.choose(studio, "laboratory of minerals …");
        studio.waitFor("the laboratory", () -> Studio.document(editor).get()
                .contains("\n  laboratory B1 on " + LocalDate.now() + " {\n    calcium 2.31 mmol/L\n"));
        assertEquals("B1", Studio.widget(editor).getSelectionText(), "the first place to fill in is not selected");
    }

    @Test
    void letsTheAuthorEditTemplates() {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(studio.page().getWorkbenchWindow().getShell(),
                "org.calx.ui.preference.templates", null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        try {
            Table table = Studio.find(Table.class, dialog.getShell());
            assertTrue(Arrays.stream(table.getItems()).anyMatch(item -> item.getText(0).equals("laboratory of minerals")), "the templates are not listed");
        } finally {
            dialog.close();
        }
    }
}
