// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.preferences;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/** The tree of the preferences: our pages, and under them the few of the platform that a writer may need. */
public final class PreferenceTree {

    private static final String ROOT = "org.calx.app.preferences";

    /** Pages of the platform that are kept, and where they go. */
    private static final List<List<String>> KEPT = List.of(
            List.of("org.eclipse.ui.preferencePages.ColorsAndFonts", "org.calx.app.preferences.appearance"),
            List.of("org.eclipse.ui.preferencePages.Keys", ROOT));

    private PreferenceTree() {
    }

    /**
     * Rearranges the pages; a second time changes nothing.
     *
     * @param pages all pages that bundles contribute
     */
    public static void arrange(PreferenceManager pages) {
        List<IPreferenceNode> before = pages.getElements(PreferenceManager.PRE_ORDER);
        for (List<String> kept : KEPT) {
            Optional<IPreferenceNode> page = find(before, kept.getFirst());
            Optional<IPreferenceNode> parent = find(before, kept.getLast());
            if (page.isPresent() && parent.isPresent() && parent.get().findSubNode(kept.getFirst()) == null) {
                parent.get().add(page.get());
            }
        }
        for (IPreferenceNode root : pages.getRootSubNodes()) {
            if (!root.getId().equals(ROOT)) {
                pages.remove(root);
            }
        }
    }

    private static Optional<IPreferenceNode> find(List<IPreferenceNode> nodes, String id) {
        return nodes.stream().filter(node -> node.getId().equals(id)).findFirst();
    }
}
