// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.calx.bibliography.DerivedKey;
import org.calx.bibliography.Reference;
import org.calx.bibliography.ReferenceField;
import org.calx.bibliography.ReferenceFile;
import org.calx.bibliography.ReferenceProblem;
import org.calx.bibliography.file.EntryText;
import org.calx.bibliography.file.ReferenceFiles;
import org.calx.bibliography.file.ReferenceFormat;
import org.calx.publish.edit.CaseEdit;
import org.calx.publish.file.Content;
import org.calx.publish.file.FileCheck;
import org.calx.publish.file.Replacement;
import org.calx.publish.file.SafeFile;
import org.calx.publish.file.Sha256;
import org.calx.publish.file.Trouble;
import org.calx.publish.file.WriteResult;
import org.calx.publish.reference.CaseReferences.Known;
import org.calx.publish.reference.ImportedEntry.SameEntry;

/**
 * References from elsewhere, ready to be taken into the reference file of a case. They are added at its end, and nothing that is there is
 * touched; nothing is looked up in a network.
 */
public final class ReferenceImport {

    private final CaseReferences target;
    private final String text;
    private final Optional<ReferenceFormat> format;
    private final ReferenceFile source;
    private final List<ImportedEntry> entries = new ArrayList<>();

    private ReferenceImport(CaseReferences of, String name, String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        format = ReferenceFormat.of(name, this.text);
        source = text.isBlank() ? new ReferenceFile(List.of(), List.of()) : ReferenceFiles.read(name, this.text);
        target = format.isPresent() && format.get() == of.targetFormat() && canBeCopied() ? of : of.inBibtex();
        propose();
    }

    /**
     * Reads references.
     *
     * @param of   the references the case has
     * @param name the name of the file they come from; empty when they were pasted
     * @param text what was pasted or is in the file
     */
    public static ReferenceImport of(CaseReferences of, String name, String text) {
        return new ReferenceImport(of, name, text);
    }

    /** BibTeX can be written anew; an entry of another format that cannot be copied goes to a file in BibTeX. */
    private boolean canBeCopied() {
        return format.get() == ReferenceFormat.BIBTEX || source.references().stream()
                .allMatch(entry -> EntryText.copy(format.get(), text, entry, source.references(), entry.key()).isPresent());
    }

    private void propose() {
        Set<String> taken = target.known().stream().map(known -> known.entry().key()).collect(Collectors.toCollection(HashSet::new));
        List<Reference> before = new ArrayList<>();
        for (Reference entry : source.references()) {
            boolean fixed = target.targetFormat() == ReferenceFormat.NBIB && entry.key().startsWith("pmid:");
            Optional<SameEntry> same = same(entry, before);
            String key = fixed ? entry.key() : freeKey(entry, taken);
            if (same.isEmpty()) {
                taken.add(key);
            }
            before.add(entry.withKey(key));
            entries.add(new ImportedEntry(entry, same.isPresent() ? same.get().key() : key, fixed, same));
        }
    }

    /** A key that stands in the entry is kept when it is free; otherwise first author and year with a letter. */
    private static String freeKey(Reference entry, Set<String> taken) {
        String written = DerivedKey.clean(entry.key());
        if (!written.isEmpty() && !written.startsWith("pmid:") && !taken.contains(written)) {
            return written;
        }
        DerivedKey keys = new DerivedKey();
        taken.forEach(keys::take);
        return keys.keyed(entry).key();
    }

    private Optional<SameEntry> same(Reference entry, List<Reference> before) {
        Optional<SameEntry> inCase = target.known().stream().map(Known::entry).map(other -> same(entry, other, true)).flatMap(Optional::stream).findFirst();
        return inCase.or(() -> before.stream().map(other -> same(entry, other, false)).flatMap(Optional::stream).findFirst());
    }

    private static Optional<SameEntry> same(Reference entry, Reference other, boolean inCase) {
        String by = entry.doi().isPresent() && entry.doi().equals(other.doi()) ? "DOI"
                : !entry.text(ReferenceField.PMID).isEmpty() && entry.text(ReferenceField.PMID).equals(other.text(ReferenceField.PMID)) ? "PubMed number"
                : entry.titleAndYear().isPresent() && entry.titleAndYear().equals(other.titleAndYear()) && entry.mayShareAuthor(other)
                        && !differ(entry.doi(), other.doi()) ? "title and year" : "";
        return by.isEmpty() ? Optional.empty() : Optional.of(new SameEntry(other.key(), by, inCase));
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** {@return the entries, in the order of the text} */
    public List<ImportedEntry> entries() {
        return entries;
    }

    /** {@return what is broken in the text, with its lines} */
    public List<ReferenceProblem> problems() {
        return source.problems();
    }

    /** {@return the name of the format, such as RIS; empty when the text has none} */
    public Optional<String> formatName() {
        return format.map(ReferenceFormat::title);
    }

    /** {@return the name of the file the entries go to} */
    public String targetName() {
        return target.targetName();
    }

    /**
     * Says why entries cannot have keys.
     *
     * @param chosen the entries to take in, with their keys
     * @return why, for the author; empty when they can
     */
    public Optional<String> problem(Map<ImportedEntry, String> chosen) {
        Set<String> taken = target.known().stream().map(known -> known.entry().key()).collect(Collectors.toCollection(HashSet::new));
        for (String key : chosen.values()) {
            if (key.isEmpty() || !DerivedKey.clean(key).equals(key)) {
                return Optional.of("A key is a word without spaces, commas and brackets, such as smith2020.");
            }
            if (!taken.add(key)) {
                return Optional.of("The key " + key + " is taken; give another.");
            }
        }
        return Optional.empty();
    }

    /**
     * Writes entries at the end of the reference file; one that is missing is made.
     *
     * @param chosen the entries, with the keys they are to have
     * @param files  writes
     */
    public WriteResult write(Map<ImportedEntry, String> chosen, SafeFile files) {
        Path file = target.targetFile();
        byte[] there;
        try {
            there = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException unreadable) {
            return new WriteResult.Refused(file, WriteResult.Reason.FAILED, Trouble.reading(unreadable));
        }
        String before = new String(there, StandardCharsets.UTF_8);
        if (!Arrays.equals(before.getBytes(StandardCharsets.UTF_8), there)) {
            return new WriteResult.Refused(file, WriteResult.Reason.FAILED, "it is not UTF-8 text; save it as UTF-8 first");
        }
        String newLine = before.contains("\r\n") ? "\r\n" : "\n";
        StringBuilder added = new StringBuilder(before.isEmpty() || before.endsWith("\n") ? "" : "\n");
        for (Map.Entry<ImportedEntry, String> each : ordered(chosen).entrySet()) {
            added.append(before.isBlank() && added.isEmpty() ? "" : "\n").append(text(each.getKey(), each.getValue()));
        }
        byte[] more = added.toString().replace("\r\n", "\n").replace("\n", newLine).getBytes(StandardCharsets.UTF_8);
        Replacement unlessEdited = Replacement.ifStill(Sha256.of(there), "it was changed at this very moment; try again");
        return files.write(file, out -> {
            out.write(there);
            out.write(more);
        }, unlessEdited, FileCheck.NONE);
    }

    private Map<ImportedEntry, String> ordered(Map<ImportedEntry, String> chosen) {
        Map<ImportedEntry, String> ordered = new LinkedHashMap<>();
        entries.stream().filter(chosen::containsKey).forEach(entry -> ordered.put(entry, chosen.get(entry)));
        return ordered;
    }

    private String text(ImportedEntry entry, String key) {
        Optional<String> copy = format.filter(each -> each == target.targetFormat())
                .flatMap(each -> EntryText.copy(each, text, entry.entry(), source.references(), key));
        return copy.orElseGet(() -> EntryText.bibtex(entry.entry(), key));
    }

    /** {@return the change of the case that names the reference file; empty when it does} */
    public Optional<CaseEdit> naming() {
        return target.naming();
    }

    /** {@return the change of the case that cites keys at a place} */
    public CaseEdit citing(int caret, List<String> keys) {
        return target.citing(caret, keys);
    }
}
