// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.spelling;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.calx.publish.file.Content;
import org.calx.publish.file.FileCheck;
import org.calx.publish.file.Replacement;
import org.calx.publish.file.SafeFile;
import org.calx.publish.file.WriteResult;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/** The words an author has added to the dictionary, in lower case; one file of the workspace, a word in a line. May be used by any thread. */
public final class OwnWords {

    private static final class Holder {
        static final OwnWords INSTANCE = new OwnWords(
                Platform.getStateLocation(Platform.getBundle("org.calx.ui")).toPath().resolve("words.txt"));
    }

    private final Path file;
    private final SortedSet<String> words = new ConcurrentSkipListSet<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    OwnWords(Path file) {
        this.file = file;
        try {
            if (Files.exists(file)) {
                Files.readAllLines(file).stream().map(OwnWords::plain).filter(word -> !word.isEmpty()).forEach(words::add);
            }
        } catch (IOException unreadable) {
            ILog.of(OwnWords.class).warn("The author's own words cannot be read: " + unreadable.getClass().getSimpleName());
        }
    }

    /** {@return those of the workspace} */
    public static OwnWords ofWorkspace() {
        return Holder.INSTANCE;
    }

    private static String plain(String word) {
        return word.strip().replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    /** {@return whether a word, in lower case, is one of them; also as a plural or possessive} */
    boolean knows(String word) {
        return words.contains(word) || word.endsWith("'s") && words.contains(word.substring(0, word.length() - 2))
                || word.endsWith("s") && words.contains(word.substring(0, word.length() - 1));
    }

    /** {@return the words in alphabetical order} */
    public List<String> all() {
        return List.copyOf(words);
    }

    /** Adds a word. */
    void add(String word) {
        if (words.add(plain(word))) {
            save();
        }
    }

    /** Replaces all words. */
    public void set(Collection<String> all) {
        SortedSet<String> plain = new TreeSet<>(all.stream().map(OwnWords::plain).filter(word -> !word.isEmpty()).toList());
        if (!plain.equals(words)) {
            words.clear();
            words.addAll(plain);
            save();
        }
    }

    private void save() {
        byte[] content = (String.join("\n", words) + "\n").getBytes(StandardCharsets.UTF_8);
        if (new SafeFile().write(file, Content.of(content), Replacement.ANY, FileCheck.NONE) instanceof WriteResult.Refused) {
            ILog.of(OwnWords.class).warn("The author's own words cannot be saved");
        }
        listeners.forEach(Runnable::run);
    }

    /** Adds a listener that is told when the words change, in the thread that changes them. */
    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
