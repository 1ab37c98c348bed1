// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.ide;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.calx.ide.Analysis;
import org.calx.ide.CalxLanguageService;
import org.calx.ide.contentassist.Proposal;
import org.calx.ide.hover.Hover;
import org.calx.ide.navigation.Definition;
import org.calx.ide.reference.Mention;
import org.calx.ide.reference.References;
import org.calx.ide.rename.NamePlace;
import org.calx.ide.rename.Renaming;

/** An editor without a window. The caret is written as ‸ in its text. */
final class Editor {

    /** One for all tests: setting the language up takes longer than any of them. */
    private static final CalxLanguageService SERVICE = new CalxLanguageService(0, (message, failure) -> {
        throw new AssertionError(message, failure);
    });

    private static final char CARET = '‸';
    private static final long PATIENCE = 60;
    private static long stamps;

    private final Path file;
    private final String text;
    private final int caret;

    private Editor(Path file, String marked) {
        this.file = file;
        caret = marked.indexOf(CARET);
        text = marked.replace(String.valueOf(CARET), "");
    }

    static CalxLanguageService service() {
        return SERVICE;
    }

    static synchronized long nextStamp() {
        return ++stamps;
    }

    /** An editor on a text that need not be on disk. */
    static Editor on(Path file, String marked) {
        return new Editor(file.toAbsolutePath().normalize(), marked);
    }

    /** An editor on a case of these statements. */
    static Editor onCase(String statements) {
        return on(Path.of("editor-test.calx"), "case Test {\n" + statements + "\n}\n");
    }

    String text() {
        return text;
    }

    List<Proposal> complete() {
        SERVICE.update(file, text, nextStamp());
        return answer(SERVICE.complete(file, caret)).value();
    }

    List<String> labels() {
        return complete().stream().map(Proposal::label).toList();
    }

    /** The text after choosing a proposal. */
    String choose(String label) {
        Proposal proposal = complete().stream().filter(candidate -> candidate.label().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError("no proposal " + label + " among " + labels()));
        return text.substring(0, proposal.offset()) + proposal.text() + text.substring(proposal.offset() + proposal.length());
    }

    Optional<Hover> hover() {
        SERVICE.update(file, text, nextStamp());
        return answer(SERVICE.hover(file, caret)).value();
    }

    /** The text that the name at the caret is declared with; empty when it refers to nothing. */
    Optional<Integer> definition() {
        SERVICE.update(file, text, nextStamp());
        return answer(SERVICE.names().definition(file, caret, Map.of())).value().map(found -> found.targetOffset());
    }

    /** Where the name at the caret leads, when other files differ from what is on disk; empty when it leads nowhere. */
    Optional<Definition> follow(Map<Path, String> unsaved) {
        SERVICE.update(file, text, nextStamp());
        return answer(SERVICE.names().definition(file, caret, unsaved)).value();
    }

    /** The names that lead somewhere. */
    List<String> links() {
        return opened(SERVICE.names().links(file)).stream().map(link -> text.substring(link.offset(), link.offset() + link.length())).toList();
    }

    /** Where the name at the caret is mentioned, each as the line up to the name, which stands between brackets. */
    List<String> references() {
        return opened(SERVICE.names().references(file, caret, Map.of())).map(References::mentions).orElse(List.of()).stream()
                .map(mention -> mention.kind() + " " + (mention.file().equals(file) ? shown(mention.offset(), mention.length())
                        : mention.file().getFileName() + ":" + mention.offset())).toList();
    }

    /** What an editor marks when the caret is on a name. */
    List<Mention> occurrences() {
        return opened(SERVICE.names().occurrences(file, caret));
    }

    Renaming rename(String name) {
        return rename(name, Map.of());
    }

    Renaming rename(String name, Map<Path, String> unsaved) {
        return opened(SERVICE.names().rename(file, caret, name, unsaved));
    }

    /** The text after a change of the name at the caret. */
    String renamed(String name) {
        Renaming renaming = rename(name);
        if (renaming.isRefused()) {
            throw new AssertionError(renaming.refusal());
        }
        return applied(text, file, renaming);
    }

    /** A text after those edits of a change that are meant for its file. */
    static String applied(String text, Path file, Renaming renaming) {
        StringBuilder changed = new StringBuilder(text);
        renaming.edits().reversed().stream().filter(edit -> edit.file().equals(file))
                .forEach(edit -> changed.replace(edit.offset(), edit.offset() + edit.length(), edit.text()));
        return changed.toString();
    }

    Optional<NamePlace> prepareRename() {
        return opened(SERVICE.names().toRename(file, caret));
    }

    /** The foldable lines, as first and last line counted from one. */
    List<String> folds() {
        return opened(SERVICE.folds(file)).stream()
                .map(fold -> fold.kind() + " " + line(fold.offset()) + "-" + line(fold.offset() + fold.length())).toList();
    }

    Path file() {
        return file;
    }

    private long line(int offset) {
        return text.substring(0, offset).lines().count() + (offset == 0 || text.charAt(offset - 1) == '\n' ? 1 : 0);
    }

    private String shown(int offset, int length) {
        return text.substring(text.lastIndexOf('\n', offset - 1) + 1, offset).stripLeading() + "[" + text.substring(offset, offset + length) + "]";
    }

    private <T> T opened(java.util.concurrent.CompletableFuture<org.calx.ide.Stamped<T>> question) {
        return answer(question).value();
    }

    /** Opens the text in the service; for questions that have no method of their own here. */
    Editor open() {
        SERVICE.update(file, text, nextStamp());
        return this;
    }

    Analysis analyse() {
        BlockingQueue<Analysis> analyses = new LinkedBlockingQueue<>();
        long stamp = nextStamp();
        java.util.function.Consumer<Analysis> listener = analyses::add;
        SERVICE.addListener(listener);
        try {
            SERVICE.update(file, text, stamp);
            while (true) {
                Analysis analysis = analyses.poll(PATIENCE, TimeUnit.SECONDS);
                if (analysis == null) {
                    throw new AssertionError("no analysis of " + file);
                }
                if (analysis.file().equals(file) && analysis.stamp() == stamp) {
                    return analysis;
                }
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        } finally {
            SERVICE.removeListener(listener);
        }
    }

    private static <T> T answer(java.util.concurrent.CompletableFuture<T> question) {
        try {
            return question.get(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new AssertionError("no answer", failure);
        }
    }
}
