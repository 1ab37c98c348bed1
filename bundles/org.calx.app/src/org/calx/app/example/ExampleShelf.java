// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.example;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calx.publish.file.Content;
import org.calx.publish.file.FileCheck;
import org.calx.publish.file.Replacement;
import org.calx.publish.file.SafeFile;
import org.calx.publish.file.WriteResult;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** The examples of the product: their folders, and the table that tells what each shows. */
public final class ExampleShelf {

    private static final String CASE = "case.calx";
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| (.+?) \\| (.+?) \\|$");
    private static final Pattern TITLE = Pattern.compile("(?m)^\\s*title \"((?:[^\"\\\\]|\\\\.)*)\"");

    /** Where the files are. */
    public interface Source {

        /** {@return the paths of all files} */
        Collection<String> paths();

        /**
         * Opens a file.
         *
         * @throws IOException if it cannot be read
         */
        InputStream open(String path) throws IOException;
    }

    private final Source source;

    /** Takes the examples from a place. */
    public ExampleShelf(Source source) {
        this.source = source;
    }

    /** {@return the examples packed into the product} */
    public static ExampleShelf ofProduct() {
        Bundle bundle = Platform.getBundle("org.calx.app");
        return new ExampleShelf(new Source() {
            @Override
            public Collection<String> paths() {
                var entries = bundle.findEntries("examples", "*", true);
                return entries == null ? List.of() : Collections.list(entries).stream().map(url -> url.getPath().replaceFirst("^/?examples/", ""))
                        .filter(path -> !path.endsWith("/")).toList();
            }

            @Override
            public InputStream open(String path) throws IOException {
                return bundle.getEntry("examples/" + path).openStream();
            }
        });
    }

    /**
     * Lists the examples.
     *
     * @return in the order of the table
     * @throws IOException if they cannot be read
     */
    public List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        Matcher row = ROW.matcher(text("README.md"));
        while (row.find()) {
            String folder = row.group(1);
            List<String> own = source.paths().stream().filter(path -> path.startsWith(folder + "/")).map(path -> path.substring(folder.length() + 1))
                    .sorted(Comparator.comparing((String path) -> !path.equals(CASE)).thenComparing(Comparator.naturalOrder())).toList();
            Matcher title = TITLE.matcher(text(folder + "/" + CASE));
            examples.add(new Example(folder, title.find() ? title.group(1).replaceAll("\\\\(.)", "$1") : folder, row.group(2), row.group(3), own));
        }
        return examples;
    }

    String text(String path) throws IOException {
        try (InputStream in = source.open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Copies an example. A file that is there already is never replaced: the copy is then refused before anything is written.
     *
     * @param example the example
     * @param folder  where to; created when missing
     * @param writer  writes
     * @return the case file
     * @throws IOException why it was not copied, for the author
     */
    public Path copy(Example example, Path folder, SafeFile writer) throws IOException {
        for (String file : example.files()) {
            if (Files.exists(folder.resolve(file))) {
                throw new IOException("There is a file " + file + " in this folder already; choose another name for the folder.");
            }
        }
        for (String file : example.files()) {
            Path to = folder.resolve(file);
            try {
                Files.createDirectories(to.getParent());
            } catch (IOException refused) {
                throw new IOException("The folder cannot be created; choose one you may write to.", refused);
            }
            Content content = out -> {
                try (InputStream in = source.open(example.folder() + "/" + file)) {
                    in.transferTo(out);
                }
            };
            if (writer.write(to, content, Replacement.never("a file of this name has just appeared"), FileCheck.NONE) instanceof WriteResult.Refused refused) {
                throw new IOException(file + " was not written: " + refused.message() + ".");
            }
        }
        return folder.resolve(CASE);
    }
}
