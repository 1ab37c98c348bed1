// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.calx.publish.file.WriteResult.Reason;
import org.calx.publish.file.WriteResult.Refused;

/** What the author is told when the file system fails: the cause in words, and how to mend it. */
public final class Trouble {

    private Trouble() {
    }

    /** Why a file could not be read, as the end of a sentence. */
    public static String reading(IOException failure) {
        return switch (failure) {
        case NoSuchFileException missing -> "it does not exist";
        case FileNotFoundException missing -> "it does not exist";
        case AccessDeniedException denied -> "you have no right to read it; change its permissions, or ask its owner";
        case CharacterCodingException encoding -> "it is not UTF-8 text; save it as UTF-8";
        default -> cause(failure);
        };
    }

    /**
     * Why a file could not be written.
     *
     * @param bytes how many it has, 0 when that is not known yet
     */
    static Refused writing(Target target, IOException failure, long bytes) {
        long free = free(target.folder());
        if (diskFull(failure) || free < bytes) {
            String needed = bytes == 0 ? "" : String.format(Locale.ROOT, ": %,d bytes are needed, %,d are free", bytes, free);
            return new Refused(target.asked(), Reason.NO_ROOM,
                    "the disk is full" + needed + "; make room, or write to another disk");
        }
        if (failure instanceof AccessDeniedException) {
            return new Refused(target.asked(), Reason.NOT_PERMITTED,
                    "you have no right to write in its folder; choose another folder, or change the folder's permissions");
        }
        return new Refused(target.asked(), Reason.FAILED,
                cause(failure) + "; if another program has the file open, close it there and try again");
    }

    private static boolean diskFull(IOException failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return Stream.of("no space left", "not enough space", "quota exceeded").anyMatch(message::contains);
    }

    private static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }

    /** The system's own words, without the file name that Java puts in front of them. */
    private static String cause(IOException failure) {
        String reason = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return reason == null || reason.isBlank() ? "the system reports " + failure.getClass().getSimpleName() : reason;
    }
}
