// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.validation;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** The folder a case file lies in, with the figures and references beside it. Works on files and in a workspace. */
final class CaseFolder {

    private static final Pattern ABSOLUTE = Pattern.compile("([A-Za-z]+:.*)|([/\\\\~].*)", Pattern.DOTALL);

    private CaseFolder() {
    }

    /**
     * The place of a file beside the case.
     *
     * @param object any element of the case
     * @param path   as typed; both slashes separate folders
     * @return its address; empty when it lies outside the folder of the case
     */
    static Optional<URI> inside(EObject object, String path) {
        if (ABSOLUTE.matcher(path).matches()) {
            return Optional.empty();
        }
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("[/\\\\]+")) {
            if (segment.equals("..")) {
                if (segments.isEmpty()) {
                    return Optional.empty();
                }
                segments.removeLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(URI.encodeSegment(segment, false));
            }
        }
        URI folder = object.eResource().getURI().trimSegments(1);
        URI file = folder.appendSegments(segments.toArray(String[]::new));
        return leadsOut(folder, file) ? Optional.empty() : Optional.of(file);
    }

    /** Whether a symbolic link leads out of the folder. */
    private static boolean leadsOut(URI folder, URI file) {
        if (!file.isFile()) {
            return false;
        }
        try {
            Path path = Path.of(file.toFileString());
            return Files.exists(path) && !path.toRealPath().startsWith(Path.of(folder.toFileString()).toRealPath());
        } catch (IOException | InvalidPathException unreadable) {
            return false; // whoever reads the file says why it cannot be read
        }
    }

    /** Whether the case lies in a folder at all; text that was never saved does not. */
    static boolean exists(EObject object) {
        Resource resource = object.eResource();
        return resource != null && resource.getURI() != null && (resource.getURI().isFile() || resource.getURI().isPlatform());
    }

    /**
     * The beginning of a file.
     *
     * @param most how many bytes to read at most
     * @return its bytes; empty when there is no such file
     * @throws IOException when there is one that cannot be read
     */
    static Optional<byte[]> read(EObject object, URI file, int most) throws IOException {
        var files = object.eResource().getResourceSet().getURIConverter();
        if (!files.exists(file, Map.of())) {
            return Optional.empty();
        }
        try (InputStream in = files.createInputStream(file)) {
            return Optional.of(in.readNBytes(most));
        } catch (FileNotFoundException folderOrDenied) {
            throw new IOException("it is a folder, or you have no right to read it", folderOrDenied);
        }
    }
}
