// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.calx.publish.file.Content;
import org.calx.publish.file.ExportLedger;
import org.calx.publish.file.Fate;
import org.calx.publish.file.FileCheck;
import org.calx.publish.file.Overwriting;
import org.calx.publish.file.SafeFile;
import org.calx.publish.file.Trouble;
import org.calx.publish.file.WriteResult;

/**
 * The folder a run exports into: gives every manuscript its name, and knows which files are ours. May be shared between
 * threads. {@link #finish()} ends the run.
 */
public final class ExportFolder {

    private final Path folder;
    private final SafeFile safeFile;
    private final ExportLedger ledger;
    private final Overwriting overwriting;
    private final Map<String, List<Path>> inputs;
    private final Map<String, Path> taken = new ConcurrentHashMap<>();

    private ExportFolder(Path folder, SafeFile safeFile, ExportLedger ledger, Overwriting overwriting, Collection<Path> inputs) {
        this.folder = folder;
        this.safeFile = safeFile;
        this.ledger = ledger;
        this.overwriting = overwriting;
        this.inputs = inputs.stream().collect(Collectors.groupingBy(input -> key(baseName(input))));
    }

    /**
     * Opens a folder, creating it when missing.
     *
     * @param folder where to
     * @param inputs all case files of the run
     * @throws IOException if it cannot be used, with a message for the author
     */
    public static ExportFolder open(Path folder, Collection<Path> inputs, ExportOptions options, SafeFile safeFile)
            throws IOException {
        return open(folder, inputs, Overwriting.forced(options.force()), safeFile);
    }

    /**
     * Opens a folder, creating it when missing.
     *
     * @param folder      where to
     * @param inputs      all case files of the run
     * @param overwriting which files of a person may be replaced
     * @throws IOException if it cannot be used, with a message for the author
     */
    public static ExportFolder open(Path folder, Collection<Path> inputs, Overwriting overwriting, SafeFile safeFile) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new IOException("there is a file where the output folder should be; choose another folder", e);
        } catch (IOException e) {
            throw new IOException("the output folder cannot be created; choose one you may write to", e);
        }
        return opened(folder, inputs, overwriting, safeFile);
    }

    /**
     * Looks at a folder without writing anything.
     *
     * @param folder where an export would go to; may be missing, when it can be created
     * @param inputs all case files of the run
     * @throws IOException if it cannot be used, with a message for the author
     */
    public static ExportFolder look(Path folder, Collection<Path> inputs) throws IOException {
        Path there = folder.toAbsolutePath().normalize();
        while (!Files.exists(there)) {
            there = there.getParent();
            if (there == null) {
                throw new IOException("the output folder cannot be created; choose one you may write to");
            }
        }
        if (!Files.isDirectory(there)) {
            throw new IOException("there is a file where the output folder should be; choose another folder");
        }
        if (!Files.isWritable(there)) {
            throw new IOException("you have no right to write into the output folder; choose another, or change its permissions");
        }
        return opened(folder, inputs, Overwriting.forced(false), new SafeFile());
    }

    private static ExportFolder opened(Path folder, Collection<Path> inputs, Overwriting overwriting, SafeFile safeFile) throws IOException {
        if (Files.exists(folder) && !Files.isWritable(folder)) {
            throw new IOException("you have no right to write into the output folder; choose another, or change its permissions");
        }
        try {
            return new ExportFolder(folder, safeFile, ExportLedger.open(folder), overwriting, inputs);
        } catch (IOException e) {
            throw new IOException("the list of earlier exports, " + ExportLedger.NAME + ", cannot be used: "
                    + Trouble.reading(e), e);
        }
    }

    /**
     * The place of a case's manuscript.
     *
     * @param several whether the file has several cases, whose names then tell their manuscripts apart
     * @param naming  makes the file's name, without its ending, of that of the case file
     */
    Path manuscript(Path input, String caseName, boolean several, UnaryOperator<String> naming) {
        String base = baseName(input);
        return folder.resolve(naming.apply(several ? base + "-" + caseName : base) + ".docx");
    }

    /** The place of a case's figure; the name ends with what it shows and the ending of its format. */
    Path figure(Path input, String caseName, boolean several, String end) {
        String base = baseName(input);
        return folder.resolve((several ? base + "-" + caseName : base) + "-" + end);
    }

    /** Why a manuscript cannot have its place: another of this run has it. */
    Optional<String> conflict(Path input, Path manuscript) {
        String name = manuscript.getFileName().toString();
        List<Path> others = inputs.getOrDefault(key(withoutEnding(manuscript)), List.of()).stream()
                .filter(other -> !other.equals(input)).toList();
        Path first = others.isEmpty() ? taken.putIfAbsent(key(name), input) : others.get(0);
        if (first == null) {
            return Optional.empty();
        }
        return Optional.of(first.equals(input) ? "two cases of the file have the same name; rename one of them"
                : "it and " + input.getParent().relativize(first) + " would both become " + name
                        + "; rename one of them, or export them into two folders");
    }

    /** What an export would find in a place. */
    Fate fate(Path manuscript) throws IOException {
        return ledger.fate(manuscript);
    }

    WriteResult write(Path manuscript, Content content, FileCheck check) {
        return safeFile.write(manuscript, content, ledger.rule(overwriting), check);
    }

    /**
     * Writes something else about a case file, such as its checklist.
     *
     * @param input the case file
     * @param end   what the name ends with, behind the name of the case file and a hyphen
     */
    public WriteResult write(Path input, String end, Content content) {
        return write(figure(input, "", false, end), content, FileCheck.NONE);
    }

    /** Ends the run. */
    public WriteResult finish() {
        return ledger.save();
    }

    /** A file that is just called case.calx, in a folder of its own, is known by the name of the folder. */
    private static String baseName(Path input) {
        String name = withoutEnding(input);
        Path folder = input.getParent();
        return name.equals("case") && folder != null && folder.getFileName() != null ? folder.getFileName().toString() : name;
    }

    private static String withoutEnding(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Some file systems tell no capital from a small letter. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
