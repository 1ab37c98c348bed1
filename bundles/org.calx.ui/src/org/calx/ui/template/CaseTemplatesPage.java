// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.template;

import org.calx.ui.colouring.CasePresentationReconciler;
import org.calx.ui.preference.WritingPreferences;
import org.calx.ui.widget.ColumnWidth;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.texteditor.templates.TemplatePreferencePage;

/** Preferences > Calx > Writing > Templates. */
public final class CaseTemplatesPage extends TemplatePreferencePage {

    /** How many letters can be read of name, context, description and whether a template is inserted at once. */
    private static final int[] LETTERS = {25, 19, 24, 13};

    /** Created by the workbench. */
    public CaseTemplatesPage() {
        setPreferenceStore(WritingPreferences.store());
        setTemplateStore(CaseTemplates.store());
        setContextTypeRegistry(CaseTemplates.types());
        setDescription("What completion inserts as a whole. Places to fill in are written as ${right_index_finger}; more under Edit… > Insert Variable…");
    }

    /** The platform's columns are as wide as their titles; ours as names and contexts of templates are. */
    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        Table table = getTableViewer().getTable();
        if (table.getParent().getLayout() instanceof TableColumnLayout columns) {
            for (int i = 0; i < Math.min(LETTERS.length, table.getColumnCount()); i++) {
                columns.setColumnData(table.getColumn(i), ColumnWidth.of(table, LETTERS[i], LETTERS[i]));
            }
        }
        return contents;
    }

    @Override
    protected boolean isShowFormatterSetting() {
        return false;
    }

    @Override
    protected SourceViewer createViewer(Composite parent) {
        SourceViewer viewer = new SourceViewer(parent, null, null, false, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.configure(new SourceViewerConfiguration() {
            @Override
            public IPresentationReconciler getPresentationReconciler(ISourceViewer shown) {
                return new CasePresentationReconciler();
            }
        });
        viewer.setEditable(false);
        viewer.setDocument(new Document());
        viewer.getTextWidget().setFont(JFaceResources.getFont(JFaceResources.TEXT_FONT));
        return viewer;
    }
}
