// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.ide.quickfix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The name of a file becomes that of one which lies beside the case. */
final class FileNameFix implements Fix {

    private static final int DEPTH = 3;
    private static final int MOST = 500;
    private static final int OFFERED = 3;

    private final List<String> endings;

    FileNameFix(String... endings) {
        this.endings = List.of(endings);
    }

    @Override
    public List<QuickFix> of(Place place) {
        String words = place.words();
        if (words.length() < 3 || !words.startsWith("\"") || !words.endsWith("\"")) {
            return List.of();
        }
        String typed = words.substring(1, words.length() - 1);
        Path folder = place.file().path().toAbsolutePath().normalize().getParent();
        List<String> names = names(folder);
        Optional<String> meant = names.stream().filter(name -> typed.equals(folder.resolve(name).toString())
                || typed.replace('\\', '/').equals(folder.resolve(name).toString().replace('\\', '/'))).findFirst()
                .or(() -> Nearest.sameLetters(typed.replace('\\', '/'), names));
        if (meant.isPresent()) {
            return List.of(QuickFix.safe("Name it '" + meant.get() + "'", place.replace('"' + meant.get() + '"')));
        }
        return names.stream().filter(name -> !name.equals(typed) && Nearest.isNear(stem(typed), stem(name))).limit(OFFERED)
                .map(name -> QuickFix.choice("Name it '" + name + "'", place.replace('"' + name + '"'))).toList();
    }

    /** The name without folders and ending. */
    private static String stem(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase(Locale.ROOT);
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    /** The files of that kind in the folder of the case, named as a case names them. */
    private List<String> names(Path folder) {
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            return files.limit(MOST).filter(file -> endings.stream().anyMatch(file.toString().toLowerCase(Locale.ROOT)::endsWith))
                    .filter(Files::isRegularFile)
                    .map(file -> String.join("/", Arrays.stream(folder.relativize(file).toString().split("[/\\\\]")).toList()))
                    .sorted().toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of(); // there is nothing to offer from it
        }
    }
}
