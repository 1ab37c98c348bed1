// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.instance;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The Studio that has the workspace already, seen from a second start. */
final class RunningInstance {

    private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

    private RunningInstance() {
    }

    /** What became of a message. */
    enum Answer {
        /** The files are opened there. */
        TAKEN,
        /** It was reached and said nothing in time. */
        SILENT,
        /** Nobody listens: it is not ready yet, is closing, or is of another user. */
        ABSENT
    }

    /**
     * Hands files to the Studio of a workspace.
     *
     * @param area     the folder that holds the state of the workspace
     * @param files    absolute paths
     * @param patience how long to wait for its answer
     * @return what became of them
     */
    static Answer send(Path area, List<Path> files, Duration patience) {
        Optional<InstanceAddress> address = InstanceAddress.in(area);
        if (address.isEmpty()) {
            return Answer.ABSENT;
        }
        CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(() -> ask(address.get(), files), THREADS);
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return Answer.SILENT;
        } catch (ExecutionException unreachable) {
            return Answer.ABSENT;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return Answer.SILENT;
        }
    }

    private static Answer ask(InstanceAddress address, List<Path> files) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(address.socket()))) {
            new Message(address.token(), files).write(channel);
            String answer = new DataInputStream(Channels.newInputStream(channel)).readUTF();
            return answer.equals(Message.TAKEN) ? Answer.TAKEN : Answer.ABSENT;
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }
}
