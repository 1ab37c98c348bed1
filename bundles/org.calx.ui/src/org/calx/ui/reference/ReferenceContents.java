// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.calx.ide.reference.MentionLine;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;

/** Files and lines of a result for a tree. */
final class ReferenceContents implements ITreeContentProvider {

    private ReferenceResult result;
    private Map<Path, List<MentionLine>> files = Map.of();

    @Override
    public void inputChanged(Viewer viewer, Object before, Object now) {
        result = (ReferenceResult) now;
        read();
    }

    /** Reads the result again: lines may have been added or removed. */
    void read() {
        Map<Path, List<MentionLine>> read = new LinkedHashMap<>();
        if (result != null) {
            Arrays.stream(result.getElements()).map(MentionLine.class::cast).sorted(Comparator.comparing(MentionLine::file)
                    .thenComparingInt(MentionLine::line)).forEach(line -> read.computeIfAbsent(line.file(), file -> new ArrayList<>()).add(line));
        }
        files = read;
    }

    int count(Object element) {
        return switch (element) {
        case MentionLine line -> result.getMatchCount(line);
        case Path file -> files.getOrDefault(file, List.of()).stream().mapToInt(result::getMatchCount).sum();
        default -> 0;
        };
    }

    @Override
    public Object[] getElements(Object input) {
        return files.keySet().toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        return files.getOrDefault(element, List.of()).toArray();
    }

    @Override
    public boolean hasChildren(Object element) {
        return files.containsKey(element);
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof MentionLine line ? line.file() : null;
    }
}
