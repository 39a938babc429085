package io.attest.internet;

import static io.attest.internet.ModemHost.CLOSED;
import static io.attest.internet.ModemHost.ETX;
import static io.attest.internet.ModemHost.WAITING;
import static io.attest.internet.ModemHost.octets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** HTTP over OTCP: an answer is there before time goes on, however the request comes. */
final class WebTest extends WithInternet {

    private static final String HOST = "Host: www.example.org\r\n";

    private ModemHost host;

    @BeforeEach
    void online() {
        host = new ModemHost(farEnds, internet);
        host.accepts("AT#TCPSERV=1,\"www.example.org\"");
        host.accepts("AT#TCPPORT=1,80");
        host.accepts("AT#DLEMODE=1,0");
        assertThat(host.issue("AT#OTCP=1")).isEqualTo(WAITING);
    }

    private static String get(String path, String fields) {
        return "GET " + path + " HTTP/1.1\r\n" + HOST + fields + "\r\n";
    }

    @Test
    void aRequestIsAnsweredAtOnce() {
        internet.web("/status", octets("all is well"));
        String answer = host.write(get("/status", "Connection: close\r\n"));
        assertThat(answer)
                .startsWith("HTTP/1.1 200 OK\r\n")
                .contains("Content-Type: text/plain\r\n", "Content-Length: 11\r\n")
                .endsWith("\r\n\r\nall is well" + CLOSED);
        assertThat(internet.seen("http.requested")).containsExactly("GET /status");
        assertThat(internet.sick()).isEmpty();
    }

    @Test
    void oneConnectionCarriesManyRequests() {
        internet.web("/a", octets("one"));
        internet.web("/b?x=1", octets(ETX + "two"));
        assertThat(host.write(get("/a", ""))).endsWith("\r\n\r\none");
        assertThat(host.write(get("/b?x=1", ""))).endsWith("\r\n\r\n" + ETX + "two");
        assertThat(host.write(get("/a", "") + get("/a", ""))).containsSubsequence("\r\n\r\none", "\r\n\r\none");
        assertThat(host.write(get("/nowhere", ""))).startsWith("HTTP/1.1 404 ");
        assertThat(internet.seen("http.requested"))
                .containsExactly("GET /a", "GET /b?x=1", "GET /a", "GET /a", "GET /nowhere");
    }

    @Test
    void whatIsSentIsKept() {
        internet.web("/form", octets("taken"));
        String fixed = "POST /form HTTP/1.1\r\n" + HOST + "Content-Length: 5\r\n\r\nfirst";
        assertThat(host.write(fixed)).endsWith("taken");
        assertThat(internet.seen("http.body")).containsExactly("first");
        String chunked = "PUT /form HTTP/1.1\r\n" + HOST + "Transfer-Encoding: chunked\r\n\r\n";
        assertThat(host.write(chunked + "3;x=y\r\nsec\r\n3\r\nond\r\n0\r\nA: b\r\n"))
                .isEmpty();
        assertThat(host.pass(30)).isEmpty();
        assertThat(host.write("\r\n")).endsWith("taken");
        assertThat(internet.seen("http.body")).containsExactly("second");
    }

    @Test
    void aBodyMayWaitToBeAskedFor() {
        internet.web("/form", octets("taken"));
        String head = "POST /form HTTP/1.1\r\n" + HOST + "Expect: 100-continue\r\nContent-Length: 5\r\n\r\n";
        assertThat(host.write(head)).isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
        assertThat(host.write("first")).startsWith("HTTP/1.1 200 OK\r\n").endsWith("taken");
    }

    @Test
    void answersWithoutABodyEndToo() {
        internet.web("/status", octets("body"));
        String head = host.write("HEAD /status HTTP/1.1\r\n" + HOST + "\r\n");
        assertThat(head).startsWith("HTTP/1.1 200 OK\r\n").endsWith("\r\n\r\n");
        assertThat(host.write("GET /status HTTP/1.0\r\n\r\n")).endsWith("\r\n\r\nbody" + CLOSED);
    }

    @Test
    void whatIsNoRequestIsRefused() {
        for (String garbage : List.of(
                "hello\r\n\r\n",
                "GET /status HTTP/1.1\r\nContent-Length: many\r\n\r\n",
                "GET /status HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n",
                "x".repeat(100_000))) {
            assertThat(host.write(garbage)).startsWith("HTTP/1.1 400 ").endsWith(CLOSED);
            assertThat(host.issue("AT#OTCP=1")).isEqualTo(WAITING);
        }
        assertThat(internet.sick()).isEmpty();
    }

    @Test
    void aRequestMayComeInAnyPieces() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        byte[] body = new byte[5000];
        random.nextBytes(body);
        internet.web("/data", body);
        String request = "POST /data HTTP/1.1\r\n" + HOST + "Content-Length: 300\r\n\r\n" + "d".repeat(300);
        for (int time = 0; time < 20; time++) {
            StringBuilder answer = new StringBuilder();
            for (int at = 0; at < request.length(); ) {
                int next = Math.min(request.length(), at + 1 + random.nextInt(80));
                assertThat(answer).as("seed %d", seed).isEmpty();
                answer.append(host.write(request.substring(at, next)));
                at = next;
            }
            assertThat(answer.toString()).as("seed %d", seed).endsWith("\r\n\r\n" + ModemHost.text(body));
        }
    }

    @Test
    void aResetForgetsAnswersAndEndsConnections() {
        internet.web("/status", octets("old"));
        host.write(get("/status", ""));
        internet.reset();
        assertThat(host.rest()).isEqualTo("\r\n#CME ERROR: 37952\r\n");
        assertThat(internet.seen("http.requested")).isEmpty();
        assertThat(internet.seen("http.body")).isEmpty();
        host.issue("AT#OTCP=1");
        assertThat(host.write(get("/status", ""))).startsWith("HTTP/1.1 404 ");
    }

    @Test
    void aPathBeginsWithASlash() {
        assertThatThrownBy(() -> internet.web("status", octets("x"))).hasMessageContaining("'status' is no path");
    }
}
