// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.instance;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a second start says to the first.
 *
 * @param token proves that both are of the same user
 * @param files absolute paths to open; none only brings the window to the front
 */
record Message(String token, List<Path> files) {

    /** The answer of the first: the files are in its hands. */
    static final String TAKEN = "taken";

    private static final int MOST_FILES = 10_000;

    void write(SocketChannel channel) throws IOException {
        DataOutputStream out = new DataOutputStream(Channels.newOutputStream(channel));
        out.writeUTF(token);
        out.writeInt(files.size());
        for (Path file : files) {
            out.writeUTF(file.toString());
        }
        out.flush();
    }

    static Message read(SocketChannel channel) throws IOException {
        DataInputStream in = new DataInputStream(Channels.newInputStream(channel));
        String token = in.readUTF();
        int count = in.readInt();
        if (count < 0 || count > MOST_FILES) {
            throw new IOException("A message of " + count + " files is none of the Studio's");
        }
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            try {
                files.add(Path.of(in.readUTF()));
            } catch (InvalidPathException malformed) {
                throw new IOException(malformed);
            }
        }
        return new Message(token, files);
    }
}
