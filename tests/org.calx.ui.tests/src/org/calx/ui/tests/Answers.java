// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ui.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calx.app.question.Questions;

/** Answers the Studio's questions in place of its user, and remembers them. */
final class Answers implements Questions {

    private final Path folder;
    private final boolean draft;
    private final List<Path> outside = new ArrayList<>();
    private final List<String> agreed = new ArrayList<>();
    private Path file;
    private Runnable thinking = () -> { };
    private final List<String> told = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();

    /** Exports to a folder, or not when it is null; asks for a draft when there are errors, or not. */
    Answers(Path folder, boolean draft) {
        this.folder = folder;
        this.draft = draft;
    }

    /** Chooses a file from now on. */
    Answers choosing(Path chosen) {
        file = chosen;
        return this;
    }

    /** Goes on when the label of going on is this. */
    Answers agreeing(String label) {
        agreed.add(label);
        return this;
    }

    /** Does something while the Studio waits for the answer. */
    Answers thinking(Runnable meanwhile) {
        thinking = meanwhile;
        return this;
    }

    /** What was shown in programs of the system. */
    List<Path> outside() {
        return outside;
    }

    /** The titles of what was asked and told. */
    List<String> told() {
        return told;
    }

    /** The messages that belong to the titles. */
    List<String> messages() {
        return messages;
    }

    @Override
    public Optional<Path> whichFile() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> whichFile(String title, Path start, String kind, List<String> patterns) {
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> whereTo(String title, Path suggestion) {
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> whichFolder(String title, Path suggestion) {
        return Optional.ofNullable(folder);
    }

    @Override
    public boolean goOn(String title, String message, String yes) {
        tell(title, message);
        thinking.run();
        return draft && yes.contains("draft") || agreed.contains(yes);
    }

    @Override
    public void showOutside(Path shown) {
        outside.add(shown);
    }

    @Override
    public void tell(String title, String message) {
        told.add(title);
        messages.add(message);
    }
}
