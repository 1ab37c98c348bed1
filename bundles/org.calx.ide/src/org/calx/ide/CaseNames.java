// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.calx.ide.navigation.Definition;
import org.calx.ide.navigation.Definitions;
import org.calx.ide.navigation.Link;
import org.calx.ide.navigation.Links;
import org.calx.ide.reference.Mention;
import org.calx.ide.reference.Mentions;
import org.calx.ide.reference.References;
import org.calx.ide.rename.NamePlace;
import org.calx.ide.rename.Rename;
import org.calx.ide.rename.Renaming;

/** The names in open cases: where they lead, what mentions them, and what another name would change. */
public final class CaseNames {

    private final OpenFiles files;
    private final UnaryOperator<Map<Path, String>> texts;

    /**
     * The names in open files.
     *
     * @param files the files
     * @param texts adds the texts of all open files to others
     */
    CaseNames(OpenFiles files, UnaryOperator<Map<Path, String>> texts) {
        this.files = files;
        this.texts = texts;
    }

    /**
     * Follows the name at a place.
     *
     * @param file    an open file
     * @param offset  the place
     * @param unsaved the texts of files beside it that differ from what is on disk, by file; those open in this service are known
     * @return where it leads; nothing when there is no name, or no such thing; cancelled as other questions
     */
    public CompletableFuture<Stamped<Optional<Definition>>> definition(Path file, int offset, Map<Path, String> unsaved) {
        return files.ask(file, (resource, text) -> Definitions.at(resource, file, offset, texts.apply(unsaved)));
    }

    /** {@return the names that lead somewhere else, by their place; cancelled when the text changes or the file is not open} */
    public CompletableFuture<Stamped<List<Link>>> links(Path file) {
        return files.ask(file, (resource, text) -> Links.in(resource));
    }

    /**
     * Finds every place that mentions what the name at a place stands for: its declaration, statements that refer to it, narrative
     * text and captions that embed its values; for a publication its citations, also in the other cases of the folder, and its entry in
     * a reference file.
     *
     * @param file    an open file
     * @param offset  the place; also right behind the name
     * @param unsaved the texts of files beside it that differ from what is on disk, by file; those open in this service are known
     * @return the name with its places, first those of the file in their order, then those in other files; nothing when there is no name;
     *         cancelled as other questions
     */
    public CompletableFuture<Stamped<Optional<References>>> references(Path file, int offset, Map<Path, String> unsaved) {
        return files.ask(file, (resource, text) -> Mentions.at(resource, offset).map(pointed -> new References(
                pointed.referent().name(), Mentions.everywhere(resource, file, pointed.referent(), texts.apply(unsaved)))));
    }

    /**
     * Finds the places to mark in an editor when the caret is on a name: its {@linkplain #references references} in the same file.
     *
     * @param file   an open file
     * @param offset the place; also right behind the name
     * @return the places in order; none when there is no name; cancelled as other questions
     */
    public CompletableFuture<Stamped<List<Mention>>> occurrences(Path file, int offset) {
        return files.ask(file, (resource, text) -> Mentions.at(resource, offset)
                .map(pointed -> Mentions.within(resource, file, pointed.referent())).orElse(List.of()));
    }

    /** {@return the name at a place that {@link #rename} can change; cancelled when the text changes or the file is not open} */
    public CompletableFuture<Stamped<Optional<NamePlace>>> toRename(Path file, int offset) {
        return files.ask(file, (resource, text) -> Rename.prepare(resource, offset));
    }

    /**
     * Changes the name at a place everywhere: in statements, narrative text and captions; the key of a publication in its
     * reference file and in the other cases of the folder too. Nothing is written, the answer says what to edit.
     *
     * @param file    an open file
     * @param offset  the place; also right behind the name
     * @param name    the new name
     * @param unsaved the texts of files beside it that differ from what is on disk, by file; those open in this service are known
     * @return the edits, or why the name cannot be changed; cancelled as other questions
     */
    public CompletableFuture<Stamped<Renaming>> rename(Path file, int offset, String name, Map<Path, String> unsaved) {
        return files.ask(file, (resource, text) -> Rename.to(resource, file, offset, name, texts.apply(unsaved)));
    }
}
