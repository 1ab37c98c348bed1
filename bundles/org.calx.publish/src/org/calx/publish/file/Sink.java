// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0
package org.calx.publish.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * Counts and digests what goes into a file. When the file cannot take any more it goes on counting, so that the author
 * can be told how much room is needed, and so that a full disk is never mistaken for content that cannot be made.
 */
final class Sink extends OutputStream {

    private static final int BUFFER = 1 << 16;

    private final OutputStream file;
    private final MessageDigest digest = Sha256.start();
    private long bytes;
    private IOException failure;

    Sink(OutputStream file) {
        this.file = new BufferedOutputStream(file, BUFFER);
    }

    @Override
    public void write(int b) {
        write(new byte[] { (byte) b }, 0, 1);
    }

    @Override
    public void write(byte[] source, int offset, int length) {
        bytes += length;
        digest.update(source, offset, length);
        if (failure == null) {
            try {
                file.write(source, offset, length);
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            failure = failure == null ? e : failure;
        }
    }

    long bytes() {
        return bytes;
    }

    Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    /** The digest of everything so far; to be asked once. */
    String digest() {
        return Sha256.text(digest.digest());
    }
}
