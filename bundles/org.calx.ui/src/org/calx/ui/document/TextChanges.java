// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.document;

import java.util.ArrayList;
import java.util.List;

/** The changes of a text since a version of it, so that what was found in that version can be found again. */
final class TextChanges {

    private record Change(long stamp, int offset, int removed, int inserted) {
    }

    private final List<Change> changes = new ArrayList<>();

    /** Adds a change that made the version of a stamp. */
    synchronized void add(long stamp, int offset, int removed, int inserted) {
        changes.add(new Change(stamp, offset, removed, inserted));
    }

    /** Forgets what was changed before a version, which is no longer asked about. */
    synchronized void forgetBefore(long stamp) {
        int at = indexBehind(stamp);
        changes.subList(0, at).clear();
    }

    /** {@return where in the newest version the character stands that stood at an offset of an older one} */
    synchronized int moved(long stamp, int offset) {
        int moved = offset;
        for (Change change : changes.subList(indexBehind(stamp), changes.size())) {
            if (moved >= change.offset() + change.removed()) {
                moved += change.inserted() - change.removed();
            } else if (moved > change.offset()) {
                moved = change.offset();
            }
        }
        return moved;
    }

    /** The changes behind the one that made the version; all when it is not remembered. */
    private int indexBehind(long stamp) {
        for (int i = changes.size() - 1; i >= 0; i--) {
            if (changes.get(i).stamp() == stamp) {
                return i + 1;
            }
        }
        return 0;
    }
}
