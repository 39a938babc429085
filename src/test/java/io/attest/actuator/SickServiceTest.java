package io.attest.actuator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A web service that answers, but not by the contract: always a failed actuation, in words, in bounded time. */
final class SickServiceTest {

    /** Short: what it is spent on never ends by itself. */
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private enum Sickness {
        SERVER_ERROR("HTTP/1.1 500 no\r\nContent-Length: 5\r\n\r\nstuck", "answered 500 to sim: stuck"),
        NOT_FOUND("HTTP/1.1 404 no\r\nContent-Length: 0\r\n\r\n", "answered 404 to sim: no reason given"),
        NO_JSON("HTTP/1.1 200 ok\r\nContent-Length: 5\r\n\r\n<html", "answered no JSON object to sim: <html"),
        NO_OBJECT("HTTP/1.1 200 ok\r\nContent-Length: 4\r\n\r\nnull", "answered no JSON object to sim: null"),
        TWO_OBJECTS("HTTP/1.1 200 ok\r\nContent-Length: 5\r\n\r\n{} {}", "answered no JSON object to sim: {} {}"),
        NO_HTTP("\u0000\u0001 what?\r\n\r\n", "cannot be reached for sim"),
        NOTHING_AND_GONE("", "cannot be reached for sim"),
        CUT_OFF("HTTP/1.1 200 ok\r\nContent-Length: 50\r\n\r\n{", "cannot be reached for sim"),
        SILENT(null, "was not done with sim after 0.3 s"),
        NO_END("HTTP/1.1 200 ok\r\nContent-Length: 50\r\n\r\n{", "was not done with sim after 0.3 s");

        private final @org.jspecify.annotations.Nullable String answer;
        private final String told;

        Sickness(@org.jspecify.annotations.Nullable String answer, String told) {
            this.answer = answer;
            this.told = told;
        }

        boolean leavesTheConnectionOpen() {
            return this == SILENT || this == NO_END;
        }
    }

    private final CountDownLatch over = new CountDownLatch(1);

    @ParameterizedTest
    @EnumSource
    void failsInWords(Sickness sickness) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
            Thread serving = new Thread(() -> serve(server, sickness));
            serving.start();
            URI base = URI.create("http://127.0.0.1:" + server.getLocalPort());
            Actuator service = new HttpActuator(base, Set.of(), PATIENCE);
            assertThatThrownBy(() -> service.act("sim", Map.of("state", "absent")))
                    .isInstanceOf(ActuationFailed.class)
                    .hasMessageStartingWith("http 127.0.0.1:")
                    .hasMessageContaining(sickness.told);
            over.countDown();
            server.close();
            serving.join();
        }
    }

    @Test
    void aLongReasonIsCut() {
        assertThat(Reason.of("stuck ".repeat(1000))).hasSizeLessThan(600).endsWith(" ...");
    }

    private void serve(ServerSocket server, Sickness sickness) {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                readRequest(client.getInputStream());
                if (sickness.answer != null) {
                    client.getOutputStream().write(sickness.answer.getBytes(StandardCharsets.ISO_8859_1));
                    client.getOutputStream().flush();
                }
                if (sickness.leavesTheConnectionOpen()) {
                    over.await();
                }
            } catch (IOException closed) {
                // The client, or the test, has had enough.
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Takes the whole request, so that closing the connection does not reset it. */
    private static void readRequest(InputStream in) throws IOException {
        StringBuilder request = new StringBuilder();
        while (request.indexOf("}") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            request.append((char) next);
        }
    }
}
