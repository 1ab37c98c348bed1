// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.calx.ui.widget.ColumnTree;
import org.calx.ui.widget.ColumnTree.Column;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * The groups and their findings. Its elements are the keys of groups and the numbers of markers, which stay while the author types, so that
 * nothing in the tree moves that has not changed.
 */
final class FindingTree implements ITreeContentProvider {

    private static final List<Column> COLUMNS = List.of(new Column("Finding", 58, 30), new Column("Line", 7, 6),
            new Column("File", 15, 14), new Column("Rule", 20, 14));
    private static final int FILE = 2;
    private static final int RULE = 3;
    /** So many letters of a sentence are worth more than its rule. */
    private static final int SENTENCE = 44;
    /** More of one group nobody goes through, and a tree of many is slow. */
    private static final int MOST = 200;
    private static final String MORE = "more:";

    private final TreeViewer viewer;
    private final Map<Object, FindingGroup> groups = new LinkedHashMap<>();
    private final Map<Object, Found> found = new LinkedHashMap<>();
    private final Map<Object, Object> parents = new LinkedHashMap<>();
    private final Set<Object> seen = new LinkedHashSet<>();
    private List<FindingGroup> roots = List.of();
    /** Names that several files have. */
    private final Set<String> sharedNames = new HashSet<>();
    private Set<Integer> hidden = Set.of();
    private boolean grouped = true;

    FindingTree(Composite parent) {
        viewer = ColumnTree.create(parent, "findings.list", COLUMNS, column -> new FindingLabels(this, column), this);
        viewer.getTree().getParent().addListener(SWT.Resize, event -> arrange());
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** Shows other groups. A group that appears is open; one that the author has closed stays closed as long as it is there. */
    void show(List<FindingGroup> shown, boolean inGroups) {
        roots = shown;
        grouped = inGroups;
        groups.clear();
        found.clear();
        parents.clear();
        roots.forEach(group -> index(group, null));
        findSharedNames();
        if (arrange()) {
            viewer.getTree().getParent().layout(true);
        }
        ColumnTree.drawOnce(viewer, () -> {
            viewer.refresh();
            seen.retainAll(groups.keySet());
            for (Object key : groups.keySet()) {
                if (seen.add(key)) {
                    viewer.setExpandedState(key, true);
                }
            }
        });
    }

    private void findSharedNames() {
        Map<String, String> files = new HashMap<>();
        sharedNames.clear();
        found.values().forEach(each -> {
            String other = files.putIfAbsent(each.fileName(), each.file());
            if (other != null && !other.equals(each.file())) {
                sharedNames.add(each.fileName());
            }
        });
    }

    /** {@return the name of a finding's file, with its folder where another file has the same name} */
    String file(Found finding) {
        return sharedNames.contains(finding.fileName()) ? finding.place() : finding.fileName();
    }

    /** Leaves out the file while all findings are of one, and the rule, which the details tell, where it would cut the sentence. */
    private boolean arrange() {
        Set<Integer> without = new TreeSet<>();
        if (found.values().stream().map(Found::file).distinct().count() <= 1) {
            without.add(FILE);
        }
        int letters = SENTENCE + IntStream.range(1, COLUMNS.size()).filter(each -> !without.contains(each)).map(each -> COLUMNS.get(each).letters()).sum();
        if (viewer.getTree().getParent().getClientArea().width < new PixelConverter(viewer.getTree()).convertWidthInCharsToPixels(letters)) {
            without.add(RULE);
        }
        if (hidden.equals(without)) {
            return false;
        }
        hidden = without;
        List.of(FILE, RULE).forEach(column -> ColumnTree.show(viewer, COLUMNS.get(column), column, !without.contains(column)));
        return true;
    }

    private void index(FindingGroup group, Object parent) {
        groups.put(group.key(), group);
        if (parent != null) {
            parents.put(group.key(), parent);
        }
        group.groups().forEach(inner -> index(inner, group.key()));
        group.found().forEach(each -> {
            found.put(each.id(), each);
            parents.put(each.id(), group.key());
        });
    }

    FindingGroup group(Object element) {
        return groups.get(element);
    }

    Found found(Object element) {
        return found.get(element);
    }

    /** {@return the first selected finding} */
    Optional<Found> selected() {
        for (Object element : viewer.getStructuredSelection().toList()) {
            if (found(element) != null) {
                return Optional.of(found(element));
            }
        }
        return Optional.empty();
    }

    /** {@return what is known of the first selected element} */
    Optional<FindingDetails> details() {
        Object element = viewer.getStructuredSelection().getFirstElement();
        return element == null ? Optional.empty() : found(element) != null ? Optional.of(FindingDetails.of(found(element)))
                : Optional.ofNullable(group(element)).map(FindingDetails::of);
    }

    /** {@return the selected findings, those of selected groups among them, each once} */
    List<Found> allSelected() {
        Set<Found> all = new LinkedHashSet<>();
        for (Object element : viewer.getStructuredSelection().toList()) {
            if (found(element) != null) {
                all.add(found(element));
            } else if (group(element) != null) {
                group(element).all().forEach(all::add);
            }
        }
        return List.copyOf(all);
    }

    /** Selects the next or the previous finding of the list, and the first one when none is selected. */
    void step(int by) {
        List<Object> ids = new ArrayList<>(found.keySet());
        if (!ids.isEmpty()) {
            int at = selected().map(each -> ids.indexOf(each.id())).orElse(by > 0 ? -1 : 0);
            viewer.setSelection(new StructuredSelection(ids.get(Math.floorMod(at + by, ids.size()))), true);
        }
    }

    @Override
    public Object[] getElements(Object input) {
        return grouped ? roots.stream().map(FindingGroup::key).toArray() : roots.stream().flatMap(group -> listed(group).stream()).toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        FindingGroup group = groups.get(element);
        if (group == null) {
            return new Object[0];
        }
        List<Object> children = new ArrayList<>(group.groups().stream().map(FindingGroup::key).toList());
        children.addAll(listed(group));
        return children.toArray();
    }

    private static List<Object> listed(FindingGroup group) {
        List<Object> ids = new ArrayList<>(group.found().stream().limit(MOST).map(Found::id).toList());
        if (group.found().size() > MOST) {
            ids.add(MORE + (group.found().size() - MOST));
        }
        return ids;
    }

    /** {@return what stands in the place of findings that are not listed; null for another element} */
    String more(Object element) {
        return element instanceof String key && key.startsWith(MORE) ? "… and " + key.substring(MORE.length()) + " more; list fewer with the buttons above" : null;
    }

    @Override
    public Object getParent(Object element) {
        return grouped ? parents.get(element) : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return groups.containsKey(element);
    }
}
