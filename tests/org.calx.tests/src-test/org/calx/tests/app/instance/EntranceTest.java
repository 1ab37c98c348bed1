// SPDX-FileCopyrightText: 2026 Calx contributors
// SPDX-License-Identifier: EPL-2.0

package org.calx.tests.app.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.calx.app.instance.Arrivals;
import org.calx.app.instance.Entrance;
import org.calx.app.instance.Entrance.Way;
import org.calx.app.instance.InstanceServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several starts meet at the door of one workspace. */
class EntranceTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Executor AT_ONCE = Runnable::run;
    private static final Entrance.Lock TAKEN = () -> false;

    @TempDir
    private Path area;

    private final Arrivals arrivals = new Arrivals();
    private final List<List<Path>> opened = new ArrayList<>();

    private static List<Path> files(String... names) {
        return List.of(names).stream().map(Path::of).map(Path::toAbsolutePath).toList();
    }

    @Test
    void letsTheFirstIn() throws IOException {
        assertThat(Entrance.of(() -> true, area, files("a.calx"), SHORT)).isEqualTo(Way.IN);
    }

    @Test
    void handsTheFilesOfTheSecondToTheWindow() throws IOException {
        try (InstanceServer first = InstanceServer.listen(area, arrivals)) {
            arrivals.windowIsOpen(AT_ONCE, opened::add);
            assertThat(Entrance.of(TAKEN, area, files("a ä.calx", "b.calx"), LONG)).isEqualTo(Way.HANDED_OVER);
            assertThat(Entrance.of(TAKEN, area, files(), LONG)).isEqualTo(Way.HANDED_OVER);
        }
        assertThat(opened).containsExactly(files("a ä.calx", "b.calx"), files());
    }

    @Test
    void keepsFilesUntilTheWindowIsOpen() throws IOException {
        try (InstanceServer first = InstanceServer.listen(area, arrivals)) {
            assertThat(Entrance.of(TAKEN, area, files("a.calx"), LONG)).isEqualTo(Way.HANDED_OVER);
            assertThat(Entrance.of(TAKEN, area, files("b.calx"), LONG)).isEqualTo(Way.HANDED_OVER);
            assertThat(opened).isEmpty();
            arrivals.windowIsOpen(AT_ONCE, opened::add);
        }
        assertThat(opened).containsExactly(files("a.calx", "b.calx"));
    }

    @Test
    void waitsForOneThatIsOnlyStarting() throws IOException {
        AtomicBoolean asked = new AtomicBoolean();
        try (Late late = new Late()) {
            Entrance.Lock startsMeanwhile = () -> {
                if (asked.getAndSet(true)) {
                    late.start();
                }
                return false;
            };
            assertThat(Entrance.of(startsMeanwhile, area, files("a.calx"), LONG)).isEqualTo(Way.HANDED_OVER);
        }
    }

    @Test
    void takesThePlaceOfOneThatCloses() throws IOException {
        AtomicBoolean free = new AtomicBoolean();
        try (InstanceServer first = InstanceServer.listen(area, arrivals)) {
            arrivals.windowIsOpen(delivery -> {
                free.set(true); // the window closes instead of opening files
                first.close();
            }, opened::add);
            assertThat(Entrance.of(free::get, area, files("a.calx"), LONG)).isEqualTo(Way.IN);
        }
        assertThat(opened).isEmpty();
    }

    @Test
    void isBarredByOneThatDoesNotAnswer() throws IOException {
        try (InstanceServer first = InstanceServer.listen(area, arrivals)) {
            arrivals.windowIsOpen(delivery -> { }, opened::add);
            assertThat(Entrance.of(TAKEN, area, files("a.calx"), SHORT)).isEqualTo(Way.BARRED);
        }
    }

    @Test
    void isBarredWhereNobodyListens() throws IOException {
        assertThat(Entrance.of(TAKEN, area, files(), SHORT)).isEqualTo(Way.BARRED);
        assertThatThrownBy(() -> Entrance.of(() -> {
            throw new IOException("read-only");
        }, area, files(), SHORT)).hasMessage("read-only");
    }

    @Test
    void forgetsWhatAKilledOneLeft() throws IOException {
        Path socket = area.toRealPath().resolve("calx.socket");
        try (ServerSocketChannel killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            killed.bind(UnixDomainSocketAddress.of(socket));
        }
        Files.write(area.resolve("calx.instance"), List.of(socket.toString(), "token"));
        assertThat(socket).exists();
        assertThat(Entrance.of(() -> true, area, files(), SHORT)).isEqualTo(Way.IN);
        try (InstanceServer next = InstanceServer.listen(area, arrivals)) {
            assertThat(Entrance.of(TAKEN, area, files("a.calx"), LONG)).isEqualTo(Way.HANDED_OVER);
        }
        assertThat(area).isEmptyDirectory();
    }

    @Test
    void listensToItsUserOnly() throws IOException {
        try (InstanceServer first = InstanceServer.listen(area, arrivals)) {
            Path address = area.resolve("calx.instance");
            if (Files.getFileStore(address).supportsFileAttributeView("posix")) {
                assertThat(Files.getPosixFilePermissions(address)).containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_WRITE);
            }
            List<String> lines = Files.readAllLines(address);
            Files.write(address, List.of(lines.get(0), "guessed"));
            assertThat(Entrance.of(TAKEN, area, files("a.calx"), SHORT)).isEqualTo(Way.BARRED);
            arrivals.windowIsOpen(AT_ONCE, opened::add);
        }
        assertThat(opened).isEmpty();
    }

    @Test
    void findsAnotherPlaceForTheSocketWhereThePathIsTooLong() throws IOException {
        Path deep = Files.createDirectories(area.resolve("x".repeat(100)).resolve("y".repeat(100)));
        Path socket;
        try (InstanceServer first = InstanceServer.listen(deep, arrivals)) {
            socket = Path.of(Files.readAllLines(deep.resolve("calx.instance")).get(0));
            assertThat(socket.getParent()).isNotEqualTo(deep);
            assertThat(Entrance.of(TAKEN, deep, files("a.calx"), LONG)).isEqualTo(Way.HANDED_OVER);
        }
        assertThat(socket.getParent()).doesNotExist();
    }

    /** A Studio that begins to listen when it is told to. */
    private final class Late implements AutoCloseable {

        private final CompletableFuture<InstanceServer> server = new CompletableFuture<>();

        void start() throws IOException {
            if (!server.isDone()) {
                server.complete(InstanceServer.listen(area, arrivals));
            }
        }

        @Override
        public void close() {
            server.join().close();
        }
    }
}
