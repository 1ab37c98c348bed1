// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.guide;

import java.util.List;
import java.util.function.Consumer;
import org.calx.app.guide.book.Chapter;
import org.calx.app.guide.book.Library;
import org.calx.ui.widget.WidgetId;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The table of contents; while something is searched for, the chapters that hold it. */
final class ContentsPane {

    private final Composite area;
    private final Text query;
    private final Tree tree;
    private final Consumer<Chapter> chosen;
    private Library library;

    /**
     * Creates the pane.
     *
     * @param parent where
     * @param chosen told of the chapter the reader chose
     */
    ContentsPane(Composite parent, Consumer<Chapter> chosen) {
        this.chosen = chosen;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(area);
        query = new Text(area, SWT.SEARCH | SWT.ICON_CANCEL);
        query.setMessage("Search the guide");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(query);
        tree = new Tree(area, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(60, 60).applyTo(tree);
        query.addListener(SWT.Modify, event -> fill());
        query.addListener(SWT.DefaultSelection, event -> openFirst());
        query.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && tree.getItemCount() > 0) {
                tree.setSelection(tree.getItem(0));
                tree.setFocus();
            }
        });
        tree.addListener(SWT.Selection, event -> chosen.accept((Chapter) event.item.getData()));
        WidgetId.mark(query, "guide.search");
        WidgetId.mark(tree, "guide.contents");
    }

    Control control() {
        return area;
    }

    /** Searches, as if the reader had typed the words. */
    void search(String words) {
        query.setText(words);
        query.setFocus();
        query.selectAll();
    }

    void setLibrary(Library read) {
        library = read;
        fill();
    }

    private void fill() {
        tree.removeAll();
        if (library == null) {
            return;
        }
        List<Chapter> found = library.search(query.getText());
        if (query.getText().isBlank()) {
            TreeItem part = null;
            for (Chapter chapter : library.chapters()) {
                if (chapter.level() == 1 || part == null) {
                    part = item(new TreeItem(tree, SWT.NONE), chapter, chapter.title());
                } else {
                    item(new TreeItem(part, SWT.NONE), chapter, chapter.title());
                }
            }
        } else {
            found.forEach(chapter -> item(new TreeItem(tree, SWT.NONE), chapter, chapter.level() == 1 ? chapter.title()
                    : chapter.title() + "  –  " + library.part(chapter).title()));
        }
    }

    private static TreeItem item(TreeItem item, Chapter chapter, String label) {
        item.setText(label);
        item.setData(chapter);
        return item;
    }

    private void openFirst() {
        if (tree.getItemCount() > 0) {
            tree.setSelection(tree.getItem(0));
            chosen.accept((Chapter) tree.getItem(0).getData());
        }
    }

    /** Marks the chapter that is read. */
    void mark(Chapter chapter) {
        TreeItem found = find(tree.getItems(), chapter);
        if (found == null) {
            tree.deselectAll();
        } else if (tree.getSelectionCount() == 0 || tree.getSelection()[0] != found) {
            tree.setSelection(found);
            tree.showSelection();
        }
    }

    private static TreeItem find(TreeItem[] items, Chapter chapter) {
        for (TreeItem item : items) {
            TreeItem found = item.getData() == chapter ? item : find(item.getItems(), chapter);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
