// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.rename;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.calx.ide.outline.StatementText;
import org.calx.ide.reference.Citable;
import org.calx.ide.reference.Citables;
import org.calx.ide.reference.Mentions;
import org.calx.ide.reference.Pointed;
import org.calx.ide.reference.Referent;
import org.calx.model.Case;
import org.calx.model.Journal;
import org.calx.model.Named;
import org.calx.model.narrative.CaseValues;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.resource.XtextResource;

/** Changes names: of what a case declares, in statements, narrative text and captions; of publications, in the reference file too. */
public final class Rename {

    private static final Pattern LABEL = Pattern.compile("[A-Z][A-Za-z]*[0-9]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}0-9_'-]*");
    private static final Pattern KEY = Pattern.compile("[^\\s,;{}()\\[\\]@\"#%~\\\\=]+");

    private Rename() {
    }

    /**
     * Says which name at a place can be changed.
     *
     * @param resource what was read
     * @param offset   the place; also right behind the name
     * @return the name; empty when there is none
     */
    public static Optional<NamePlace> prepare(XtextResource resource, int offset) {
        return pointed(resource, offset)
                .map(pointed -> new NamePlace(pointed.offset(), pointed.length(), pointed.referent().name()));
    }

    /**
     * Changes the name at a place.
     *
     * @param resource what was read
     * @param file     the file it stands for
     * @param offset   the place
     * @param name     the new name
     * @param unsaved  the texts of files that differ from what is on disk, by file
     * @return the edits, or why there are none
     */
    public static Renaming to(XtextResource resource, Path file, int offset, String name, Map<Path, String> unsaved) {
        Optional<Pointed> pointed = pointed(resource, offset);
        if (pointed.isEmpty()) {
            return Renaming.refused("There is no name here; put the caret on a name such as L1, or on the key of a citation.");
        }
        Referent referent = pointed.get().referent();
        String refusal = switch (referent) {
        case Referent.Thing thing -> problem(thing.named(), name, resource);
        case Referent.Publication publication -> problem(publication.name(), name, Citables.of(resource, file, unsaved));
        };
        if (!refusal.isEmpty() || name.equals(referent.name())) {
            return Renaming.refused(refusal);
        }
        return new Renaming(Mentions.everywhere(resource, file, referent, unsaved).stream().map(mention -> new FileEdit(mention.file(), mention.offset(), mention.length(), name))
                .sorted(Comparator.comparing(FileEdit::file).thenComparing(FileEdit::offset)).distinct().toList(), "");
    }

    /** The name at a place; that of a journal is more than a word, and other files and the author's choice of a journal tell it. */
    private static Optional<Pointed> pointed(XtextResource resource, int offset) {
        return Mentions.at(resource, offset).filter(found -> offset <= found.offset() + found.length())
                .filter(found -> !(found.referent() instanceof Referent.Thing thing && thing.named() instanceof Journal));
    }

    private static String problem(Named named, String name, XtextResource resource) {
        if (named instanceof Case) {
            IGrammarAccess grammar = resource.getResourceServiceProvider().get(IGrammarAccess.class);
            return !WORD.matcher(name).matches() || GrammarUtil.getAllKeywords(grammar.getGrammar()).contains(name)
                    ? "'" + name + "' is no name for a case; write letters and digits without spaces, such as ThumbCalcinosis."
                    : "";
        }
        if (!LABEL.matcher(name).matches()) {
            return "'" + name + "' is no name; a name is letters with a capital first and a number last, such as L2.";
        }
        Case subject = EcoreUtil2.getContainerOfType(named, Case.class);
        return subject == null ? ""
                : CaseValues.named(subject, name).filter(other -> other != named)
                        .map(other -> "'" + name + "' is already the name of the " + StatementText.keyword(other) + " '"
                                + StatementText.heading(other) + "'; choose another.")
                        .orElse("");
    }

    private static String problem(String old, String key, List<Citable> citables) {
        if (!KEY.matcher(key).matches()) {
            return "'" + key + "' is no key for a reference; write letters and digits without spaces, such as steen1984.";
        }
        if (citables.stream().anyMatch(entry -> entry.key().equals(old) && !entry.written())) {
            return "'" + old + "' stands in no file: it is derived from the entry, which has no key of its own. Cite another entry instead.";
        }
        return key.equals(old) ? ""
                : citables.stream().filter(other -> other.key().equals(key)).findFirst()
                        .map(other -> "'" + key + "' is already the key of '" + other.summary() + "'; choose another.").orElse("");
    }
}
