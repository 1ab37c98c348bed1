// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.calx.bibliography.Reference;
import org.calx.bibliography.file.ReferenceFiles;
import org.calx.bibliography.file.ReferenceFormat;
import org.calx.language.CalxLanguage;
import org.calx.language.ParsedFile;
import org.calx.language.place.Place;
import org.calx.model.Case;
import org.calx.model.Narrative;
import org.calx.publish.edit.CaseEdit;
import org.calx.publish.edit.CaseEnd;

/** The references a case has, the file further ones go to, and the places of its text that have to do with them. */
public final class CaseReferences {

    private static final String INDENTATION = "  ";
    private static final int QUOTES = "\"\"\"".length();

    /**
     * An entry the case has.
     *
     * @param file  the name of its file, as the case names it
     * @param entry the entry
     */
    record Known(String file, Reference entry) {
    }

    private final Path file;
    private final String text;
    private final Optional<Case> subject;
    private final List<Known> known = new ArrayList<>();
    private final String target;
    private final ReferenceFormat format;

    private CaseReferences(Path file, String text, Optional<Case> subject) {
        this.file = file;
        this.text = text;
        this.subject = subject;
        String bibtex = null;
        String first = null;
        ReferenceFormat firstFormat = ReferenceFormat.BIBTEX;
        for (String name : subject.map(Case::getBibliographies).map(List::copyOf).orElse(List.<String>of())) {
            Optional<String> content = read(name);
            content.ifPresent(there -> ReferenceFiles.read(name, there).references().forEach(entry -> known.add(new Known(name, entry))));
            Optional<ReferenceFormat> is = content.isPresent() && !content.get().isBlank() ? ReferenceFormat.of(name, content.get())
                    : ReferenceFormat.of(name, "");
            if (beside(name).isPresent() && is.isPresent()) {
                bibtex = bibtex == null && is.get() == ReferenceFormat.BIBTEX ? name : bibtex;
                firstFormat = first == null ? is.get() : firstFormat;
                first = first == null ? name : first;
            }
        }
        target = bibtex != null ? bibtex : first != null ? first : ownName();
        format = bibtex != null || first == null ? ReferenceFormat.BIBTEX : firstFormat;
    }

    /**
     * Reads the references of a case.
     *
     * @param file  the case file
     * @param text  its text, as it stands in its editor
     * @param caret which case is meant, when there are several; any place otherwise
     */
    public static CaseReferences of(CalxLanguage language, Path file, String text, int caret) {
        ParsedFile parsed = language.parse(file, text);
        List<Case> cases = parsed.model().stream().flatMap(model -> model.getDeclarations().stream()).filter(Case.class::isInstance).map(Case.class::cast)
                .toList();
        Optional<Case> around = cases.stream().filter(each -> holds(CalxLanguage.locate(each), caret)).findFirst();
        return new CaseReferences(file, text, around.or(() -> cases.stream().findFirst()));
    }

    private static boolean holds(Place place, int caret) {
        return place.offset() <= caret && caret <= place.offset() + place.length();
    }

    /** A case that names no reference file gets one of its own name. */
    private String ownName() {
        return file.getFileName().toString().replaceFirst("\\.calx$", "") + ".bib";
    }

    private Optional<Path> beside(String name) {
        try {
            Path folder = file.toAbsolutePath().normalize().getParent();
            Path there = folder.resolve(name).normalize();
            return there.startsWith(folder) ? Optional.of(there) : Optional.empty();
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    private Optional<String> read(String name) {
        Optional<Path> there = beside(name).filter(Files::isRegularFile);
        try {
            return there.isEmpty() ? Optional.empty() : Optional.of(Files.readString(there.get(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return Optional.empty(); // a check of the case says why
        }
    }

    /** The file that new entries go to. */
    Path targetFile() {
        return beside(target).orElseThrow();
    }

    /** {@return the name of the file that new entries go to} */
    public String targetName() {
        return target;
    }

    /** The format of that file. */
    ReferenceFormat targetFormat() {
        return format;
    }

    /** The case's own file in BibTeX, for entries that do not fit into a file of another format. */
    CaseReferences inBibtex() {
        return format == ReferenceFormat.BIBTEX ? this : new CaseReferences(this);
    }

    private CaseReferences(CaseReferences other) {
        file = other.file;
        text = other.text;
        subject = other.subject;
        known.addAll(other.known);
        target = ownName();
        format = ReferenceFormat.BIBTEX;
    }

    List<Known> known() {
        return known;
    }

    /** Names the file in the case, unless it is named. */
    Optional<CaseEdit> naming() {
        if (subject.isEmpty() || subject.get().getBibliographies().contains(target)) {
            return Optional.empty();
        }
        String quoted = "\"" + target.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        if (!subject.get().getBibliographies().isEmpty()) {
            return Optional.of(new CaseEdit(CalxLanguage.locate(subject.get(), "bibliographies").offset(), 0, quoted + ", "));
        }
        return Optional.of(CaseEnd.add(text, subject.get(), "references " + quoted, INDENTATION));
    }

    /** {@return whether a citation can stand at a place: in narrative text} */
    public boolean canCite(int caret) {
        return subject.isPresent() && subject.get().getNarratives().stream().anyMatch(narrative -> isInText(narrative, caret));
    }

    private static boolean isInText(Narrative narrative, int caret) {
        Place place = CalxLanguage.locate(narrative, "text");
        return narrative.getText() != null && caret >= place.offset() + QUOTES && caret <= place.offset() + place.length() - QUOTES;
    }

    /** Cites entries at a place; within the brackets of a citation they are added to it. */
    CaseEdit citing(int caret, List<String> keys) {
        String list = "@" + String.join("; @", keys);
        int open = text.lastIndexOf('[', Math.max(0, caret - 1));
        int close = text.lastIndexOf(']', Math.max(0, caret - 1));
        if (open > close && text.startsWith("[@", open)) {
            String before = text.substring(open + 1, caret);
            String joint = before.isBlank() ? "" : before.strip().endsWith(";") ? before.endsWith(";") ? " " : "" : "; ";
            return new CaseEdit(caret, 0, joint + list + (text.substring(caret).stripLeading().startsWith("@") ? "; " : ""));
        }
        boolean space = caret > 0 && !Character.isWhitespace(text.charAt(caret - 1));
        return new CaseEdit(caret, 0, (space ? " [" : "[") + list + "]");
    }
}
