// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.calx.language.CalxLanguage;
import org.calx.language.Diagnostic;
import org.calx.language.Severity;
import org.calx.model.image.ImageHeader;
import org.calx.model.image.ImageKind;
import org.calx.publish.file.FileCheck;
import org.calx.publish.file.FileName;
import org.calx.publish.file.Replacement;
import org.calx.publish.file.SafeFile;
import org.calx.publish.file.Sha256;
import org.calx.publish.file.Trouble;
import org.calx.publish.file.WriteResult;

/**
 * An image file on its way beside a case. What is wrong with it is what the check of a case says of its figures.
 *
 * @param original the file
 * @param folder   the folder of the case
 * @param name     the name it gets there
 * @param renamed  whether its own name was left behind because it may identify the patient
 * @param warnings what the author should know before it is used
 */
public record Picture(Path original, Path folder, String name, boolean renamed, List<String> warnings) {

    /** Endings of files that may be images. */
    public static final List<String> PATTERNS = List.of("*.png", "*.jpg", "*.jpeg", "*.tif", "*.tiff", "*.svg");

    private static final long LARGEST = 200L << 20;
    private static final String NEUTRAL = "figure";

    /** {@return whether a file's name is that of an image} */
    public static boolean isPicture(Path file) {
        return ImageKind.named(file.getFileName().toString()).isPresent();
    }

    /**
     * Looks at an image.
     *
     * @param original the file
     * @param caseFile the case it is for
     * @throws IOException why it cannot be used, a sentence for the author
     */
    public static Picture look(CalxLanguage language, Path original, Path caseFile) throws IOException {
        Path folder = caseFile.toAbsolutePath().normalize().getParent();
        String own = original.getFileName().toString();
        try {
            if (Files.size(original) > LARGEST) {
                throw new IOException(own + " is larger than 200 MB; save it smaller, at 300 dots per inch of the printed width.");
            }
            ImageKind kind = kind(original).orElseThrow(() -> new IOException(own + " is no picture that can be printed; save it as PNG, JPEG, TIFF or SVG."));
            Path whole = original.toAbsolutePath().normalize();
            if (whole.startsWith(folder)) {
                String path = folder.relativize(whole).toString().replace('\\', '/');
                return new Picture(whole, folder, path, false, reviewed(language, folder, path));
            }
            boolean identifies = FileName.mayIdentify(own) || identifies(language, own);
            String name = named(FileName.plain(identifies ? NEUTRAL + "." + kind.extension() : own), kind);
            return new Picture(whole, folder, name, identifies, reviewedApart(language, whole, name));
        } catch (java.nio.file.FileSystemException unreadable) {
            throw new IOException(own + " cannot be read: " + Trouble.reading(unreadable) + ".", unreadable);
        }
    }

    private static Optional<ImageKind> kind(Path file) throws IOException {
        Optional<ImageKind> named = ImageKind.named(file.getFileName().toString());
        if (named.filter(ImageKind.SVG::equals).isPresent()) {
            return named;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return ImageHeader.read(in).map(ImageHeader::kind).or(() -> named);
        }
    }

    /** A name ends as its content wants it. */
    private static String named(String name, ImageKind kind) {
        return ImageKind.named(name).filter(kind::equals).isPresent() ? name
                : (name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name) + "." + kind.extension();
    }

    private static boolean identifies(CalxLanguage language, String name) {
        return findings(language, Path.of("any.calx").toAbsolutePath(), name).stream().anyMatch(finding -> finding.code().startsWith("IDENTIFIER_"));
    }

    /** Under the name it will have, since a check looks at the name too. */
    private static List<String> reviewedApart(CalxLanguage language, Path image, String name) throws IOException {
        Path apart = Files.createTempDirectory("calx-picture");
        Path copy = apart.resolve(name);
        try {
            Files.copy(image, copy);
            return reviewed(language, apart, name);
        } finally {
            Files.deleteIfExists(copy);
            Files.delete(apart);
        }
    }

    private static List<String> reviewed(CalxLanguage language, Path folder, String name) throws IOException {
        List<Diagnostic> findings = findings(language, folder.resolve("any.calx"), name).stream().filter(finding -> finding.code().startsWith("FIGURE_")).toList();
        Optional<Diagnostic> error = findings.stream().filter(finding -> finding.severity() == Severity.ERROR).findFirst();
        if (error.isPresent()) {
            throw new IOException(error.get().message() + ".");
        }
        return findings.stream().map(finding -> finding.message() + ".").toList();
    }

    private static List<Diagnostic> findings(CalxLanguage language, Path file, String name) {
        String quoted = name.replace("\\", "\\\\").replace("\"", "\\\"");
        return language.check(language.parse(file, "case Any {\n  figure F1 \"" + quoted + "\" caption \"A lesion\" alt \"A lesion\"\n}\n"));
    }

    /**
     * Puts it beside the case. What is there is never replaced: a file of the same name that is another image makes it get a number.
     *
     * @param files writes
     * @return what became of it; its file is where the image is now
     */
    public WriteResult write(SafeFile files) {
        if (original.startsWith(folder)) {
            return new WriteResult.Unchanged(original);
        }
        try {
            Path place = place();
            return files.write(place, out -> {
                try (InputStream in = Files.newInputStream(original)) {
                    in.transferTo(out);
                }
            }, Replacement.never("a file of this name has just appeared; try again"), FileCheck.NONE);
        } catch (IOException unreadable) {
            return new WriteResult.Refused(original, WriteResult.Reason.CONTENT, Trouble.reading(unreadable));
        }
    }

    private Path place() throws IOException {
        String digest = Sha256.of(Files.readAllBytes(original));
        int dot = name.lastIndexOf('.');
        for (int number = 1;; number++) {
            Path place = folder.resolve(number == 1 ? name : name.substring(0, dot) + "-" + number + name.substring(dot));
            if (isFree(place) || Files.isRegularFile(place) && Sha256.of(Files.readAllBytes(place)).equals(digest)) {
                return place;
            }
        }
    }

    /** Some file systems tell no capital from a small letter. */
    private static boolean isFree(Path place) throws IOException {
        String wanted = place.getFileName().toString().toLowerCase(Locale.ROOT);
        try (Stream<Path> there = Files.list(place.getParent())) {
            return there.noneMatch(file -> file.getFileName().toString().toLowerCase(Locale.ROOT).equals(wanted));
        }
    }
}
