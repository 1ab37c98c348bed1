// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.language.place;

import java.nio.file.Path;
import java.util.Optional;

/** Where the cause of a finding lies when it lies in a file beside the case; travels with the data of an issue. */
public final class Origin {

    private static final String MARK = "origin";
    private static final int SIZE = 6;

    private Origin() {
    }

    /**
     * Writes a place down.
     *
     * @param file  the path of the file, relative to the folder of the case
     * @param place where in it
     * @return the data of an issue
     */
    public static String[] encode(String file, Place place) {
        return new String[] {MARK, file, Integer.toString(place.line()), Integer.toString(place.column()),
            Integer.toString(place.offset()), Integer.toString(place.length())};
    }

    /**
     * Reads a place from the data of an issue.
     *
     * @param caseFile the file of the case the issue was found in
     * @param data     the data of the issue
     * @return the place; empty when the data names none
     */
    public static Optional<FilePlace> decode(Path caseFile, String... data) {
        if (data.length != SIZE || !data[0].equals(MARK)) {
            return Optional.empty();
        }
        Path file = caseFile.resolveSibling(data[1].replace('\\', '/')).normalize();
        return Optional.of(new FilePlace(file,
                new Place(Integer.parseInt(data[2]), Integer.parseInt(data[3]), Integer.parseInt(data[4]), Integer.parseInt(data[5]))));
    }
}
