// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was exported into a folder, kept in the folder: a line per file with the SHA-256 of its content, as
 * {@code sha256sum} writes and checks it. A file whose content is not the one recorded was edited by a person, or never
 * written by Calx, and is not replaced. The file has no times and is sorted, so that equal exports have equal ledgers.
 * May be shared between threads.
 */
public final class ExportLedger {

    /** The ledger's name in the folder. */
    public static final String NAME = ".calx-exports";

    private static final String HEAD = "# Files exported by Calx. It replaces them as long as nobody has edited them.\n";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    private final Path file;
    private final SafeFile safeFile;
    private final FileCalls calls;
    private final Map<String, Set<String>> known;
    private final Map<String, String> latest = new HashMap<>();

    private ExportLedger(Path file, SafeFile safeFile, FileCalls calls, Map<String, Set<String>> known) {
        this.file = file;
        this.safeFile = safeFile;
        this.calls = calls;
        this.known = known;
    }

    /**
     * Opens a folder's ledger; a folder without one has an empty one.
     *
     * @throws IOException if there is one that cannot be read
     */
    public static ExportLedger open(Path folder) throws IOException {
        return open(folder, new RealFileCalls());
    }

    /** Opens a folder's ledger, to be written through the given calls. */
    public static ExportLedger open(Path folder, FileCalls calls) throws IOException {
        Path file = folder.resolve(NAME);
        return new ExportLedger(file, new SafeFile(calls), calls, read(file));
    }

    /** Unfinished lines of a run that was killed are skipped. */
    private static Map<String, Set<String>> read(Path file) throws IOException {
        Map<String, Set<String>> known = new HashMap<>();
        try {
            for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n")) {
                Matcher entry = LINE.matcher(line);
                if (entry.matches()) {
                    known.computeIfAbsent(entry.group(2), name -> new HashSet<>()).add(entry.group(1));
                }
            }
        } catch (NoSuchFileException first) {
            return known;
        }
        return known;
    }

    /**
     * The rule for a file in this folder.
     *
     * @param overwriting what may be replaced though it is not recorded
     */
    public Replacement rule(Overwriting overwriting) {
        return new Rule(overwriting);
    }

    /**
     * Looks what is in the place of a file.
     *
     * @param exported where an export would write
     * @return what it would find
     * @throws IOException if what is there cannot be read
     */
    public Fate fate(Path exported) throws IOException {
        if (Target.of(exported).obstacle().isPresent()) {
            return Files.isDirectory(exported.toAbsolutePath().getParent()) ? Fate.OBSTACLE : Fate.NEW;
        }
        if (!Files.exists(exported)) {
            return Fate.NEW;
        }
        if (OpenDocument.lockOf(exported).isPresent()) {
            return Fate.OPEN;
        }
        try (InputStream in = calls.open(exported)) {
            return isKnown(exported, Sha256.of(in)) ? Fate.OURS : Fate.EDITED;
        }
    }

    private boolean isKnown(Path exported, String digest) {
        return known.getOrDefault(exported.getFileName().toString(), Set.of()).contains(digest);
    }

    /** Replaces the lines added one by one by a sorted ledger of the files that still exist. */
    public synchronized WriteResult save() {
        Map<String, Set<String>> sorted = new TreeMap<>();
        known.forEach((name, digests) -> {
            if (Files.exists(file.resolveSibling(name))) {
                sorted.put(name, digests);
            }
        });
        latest.forEach((name, digest) -> sorted.put(name, Set.of(digest)));
        StringBuilder text = new StringBuilder(HEAD);
        sorted.forEach((name, digests) -> digests.stream().sorted()
                .forEach(digest -> text.append(digest).append("  ").append(name).append('\n')));
        return safeFile.write(file, Content.of(text.toString().getBytes(StandardCharsets.UTF_8)), Replacement.ANY,
                FileCheck.NONE);
    }

    private synchronized void remember(Path exported, String digest) {
        latest.put(exported.getFileName().toString(), digest);
    }

    private final class Rule implements Replacement {

        private final Overwriting overwriting;

        Rule(Overwriting overwriting) {
            this.overwriting = overwriting;
        }

        @Override
        public Optional<String> objection(Path exported, String digest) {
            if (overwriting.allowed().test(exported)) {
                return Optional.empty();
            }
            Optional<String> open = OpenDocument.lockOf(exported);
            if (open.isPresent()) {
                return Optional.of("it is open in Word or LibreOffice, as " + open.get() + " shows; " + overwriting.ifOpen());
            }
            return isKnown(exported, digest) ? Optional.empty()
                    : Optional.of("it was edited since Calx wrote it, or was not written by Calx; " + overwriting.ifEdited());
        }

        @Override
        public void same(Path exported, String digest) {
            remember(exported, digest);
        }

        /** Recorded before the rename: should the run be killed right after it, the file is still known as ours. */
        @Override
        public void replacing(Path exported, String digest) throws IOException {
            String line = digest + "  " + exported.getFileName() + "\n";
            synchronized (ExportLedger.this) {
                calls.append(file, line.getBytes(StandardCharsets.UTF_8));
            }
            remember(exported, digest);
        }
    }
}
