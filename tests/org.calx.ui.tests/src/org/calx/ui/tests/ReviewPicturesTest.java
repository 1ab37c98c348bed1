// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.calx.ui.care.CareView;
import org.calx.ui.document.OpenDocuments;
import org.calx.ui.findings.FindingsView;
import org.calx.ui.journal.JournalChoices;
import org.calx.ui.limits.LimitsView;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pictures for the guide of the views below the text, as large as the window. */
class ReviewPicturesTest {

    @RegisterExtension
    private final Studio studio = new Studio();

    private void take(String view, String picture) {
        IWorkbenchPage page = studio.page();
        studio.tidy();
        page.setPartState(page.getReference(page.findView(view)), IWorkbenchPage.STATE_MAXIMIZED);
        Pictures.forGuide(studio, picture);
        page.setPartState(page.getReference(page.findView(view)), IWorkbenchPage.STATE_RESTORED);
    }

    @Test
    void takesPicturesOfTheChecklist() throws CoreException {
        studio.page().showView(CareView.ID);
        studio.open(Examples.copy("thumb-limited-ssc", studio.project()));
        Tree tree = studio.widget(Tree.class, "care.items");
        studio.waitFor("what can be inserted", () -> tree.isVisible() && item(tree.getItems(), "8b") != null && !item(tree.getItems(), "8b").getText(3).isEmpty());
        take(CareView.ID, "studio-care");
        assertEquals("8b", item(tree.getItems(), "8b").getText().substring(0, 2));
    }

    @Test
    void takesPicturesOfTheCounters() throws CoreException {
        studio.page().showView(LimitsView.ID);
        ITextEditor editor = studio.open(Examples.copy("synthetic-limited-ssc", studio.project()));
        JournalChoices.choose(OpenDocuments.find(Studio.document(editor)).path(), Optional.of("bmj-case-reports"));
        studio.waitFor("the counters of the journal", () -> studio.widget(CLabel.class, "limits.summary").getText().equals("3 of 6 limits kept"));
        take(LimitsView.ID, "studio-journal");
        assertEquals(6, studio.widget(Table.class, "limits.counters").getItemCount());
    }

    @Test
    void takesPicturesOfTheFindings() throws CoreException {
        FindingsView view = (FindingsView) studio.page().showView(FindingsView.ID);
        view.showOnly(null);
        studio.open(Examples.copy("synthetic-limited-ssc", studio.project()));
        studio.open("notes.calx", """
                case FromNotes {
                  title "Calcified ulcer of the thumb"
                  patient female, aged 61 years
                  presented 2024-05-02
                  disease D1 systemic sclerosis, limited cutaneous {
                    diagnosed 2018
                  }
                  calcinosis dystrophic, noticed 2012 {
                    lesion L1 at left thumb, middle phalanx
                  }
                  treatment diltiazem 180 orally, for calcinosis, from 2024-06 to 2024-02
                  narrative discussion \"""
                    She was first seen by Dr Quill at St Mary's Hospital.
                  \"""
                }
                """);
        Tree tree = studio.widget(Tree.class, "findings.list");
        studio.waitFor("the findings", () -> item(tree.getItems(), "Sites and lesions") != null && item(tree.getItems(), "Identifiers") != null);
        TreeItem thumb = item(item(tree.getItems(), "Sites and lesions").getItems(), "");
        tree.setSelection(thumb);
        Event event = new Event();
        event.item = thumb;
        tree.notifyListeners(SWT.Selection, event);
        studio.waitFor("the reason", () -> studio.widget(StyledText.class, "findings.details").getText().contains("Reason: "));
        take(FindingsView.ID, "studio-findings");
    }

    private static TreeItem item(TreeItem[] items, String start) {
        return Arrays.stream(items).flatMap(item -> item.getItemCount() == 0 ? Arrays.stream(new TreeItem[] {item})
                : Stream.concat(Stream.of(item), Arrays.stream(item.getItems()))).filter(item -> item.getText().startsWith(start))
                .findFirst().orElse(null);
    }
}
