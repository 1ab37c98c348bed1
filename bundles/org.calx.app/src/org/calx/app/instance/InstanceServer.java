// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.app.instance;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The ear of a running Studio: a socket in the file system, which no network reaches, in the workspace or, where its path is too
 * long for a socket, in a folder of its own.
 */
public final class InstanceServer implements AutoCloseable {

    private static final String SOCKET = "calx.socket";
    private static final String FOLDER = "calx-socket-";
    /** How long a window that is busy may take; then the other start is told nothing. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Path area;
    private final InstanceAddress address;
    private final ServerSocketChannel channel;
    private final Arrivals arrivals;

    private InstanceServer(Path area, InstanceAddress address, ServerSocketChannel channel, Arrivals arrivals) {
        this.area = area;
        this.address = address;
        this.channel = channel;
        this.arrivals = arrivals;
    }

    /**
     * Listens. The caller holds the lock of the workspace, so that whatever another Studio left there is stale.
     *
     * @param area     the folder that holds the state of the workspace
     * @param arrivals takes what comes
     * @return to be closed when the window is
     * @throws IOException when no socket can be had
     */
    public static InstanceServer listen(Path area, Arrivals arrivals) throws IOException {
        Files.createDirectories(area);
        InstanceAddress.in(area).ifPresent(InstanceServer::remove);
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            Path socket = bind(channel, area.toAbsolutePath().resolve(SOCKET));
            InstanceAddress address = new InstanceAddress(socket, UUID.randomUUID().toString());
            address.write(area);
            InstanceServer server = new InstanceServer(area, address, channel, arrivals);
            Thread.ofPlatform().daemon().name("Calx Studio: other starts").start(server::accept);
            return server;
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
    }

    private static Path bind(ServerSocketChannel channel, Path preferred) throws IOException {
        try {
            Files.deleteIfExists(preferred);
            channel.bind(UnixDomainSocketAddress.of(preferred));
            return preferred;
        } catch (IOException tooLongOrNotPossibleThere) {
            Path folder = Files.createTempDirectory(FOLDER, InstanceAddress.forUserOnly("rwx------"));
            Path socket = folder.resolve(SOCKET);
            channel.bind(UnixDomainSocketAddress.of(socket));
            return socket;
        }
    }

    private void accept() {
        while (channel.isOpen()) {
            try {
                SocketChannel start = channel.accept();
                Thread.ofVirtual().start(() -> answer(start));
            } catch (IOException closing) {
                return;
            }
        }
    }

    /** Whoever does not know the token, or says what the Studio does not understand, gets no answer. */
    private void answer(SocketChannel start) {
        try (start) {
            Message message = Message.read(start);
            if (!MessageDigest.isEqual(bytes(message.token()), bytes(address.token()))) {
                return;
            }
            arrivals.take(message.files()).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            DataOutputStream out = new DataOutputStream(Channels.newOutputStream(start));
            out.writeUTF(Message.TAKEN);
            out.flush();
        } catch (IOException | ExecutionException | TimeoutException unanswered) {
            return; // the other start sees that nothing came
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Deletes a socket, and the folder that was made for it; what lies elsewhere stays. */
    private static void remove(InstanceAddress stale) {
        try {
            if (stale.socket().endsWith(SOCKET)) {
                Files.deleteIfExists(stale.socket());
                if (stale.socket().getParent().getFileName().toString().startsWith(FOLDER)) {
                    Files.deleteIfExists(stale.socket().getParent());
                }
            }
        } catch (IOException leftThere) {
            return; // does no harm
        }
    }

    @Override
    public void close() {
        arrivals.close();
        try {
            InstanceAddress.delete(area);
            channel.close();
        } catch (IOException staysBehind) {
            return; // the next start takes it for stale, as it is
        } finally {
            remove(address);
        }
    }
}
