package io.attest.internet.web;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.Notifier;
import com.github.tomakehurst.wiremock.core.Options;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/** WireMock on loopback. It takes more than a second to start, so that it is started when it is needed. */
final class Stubs implements AutoCloseable {

    /** There is no such directory: what is answered comes from a case alone. */
    private static final String NO_FILES = "no-stubs-from-files";

    /** What it has to say stands in the transcript. */
    private static final class Quiet implements Notifier {
        @Override
        public void info(String message) {}

        @Override
        public void error(String message) {}

        @Override
        public void error(String message, Throwable cause) {}
    }

    private @Nullable WireMockServer server;

    private synchronized WireMockServer started() {
        WireMockServer running = server;
        if (running == null) {
            running = new WireMockServer(wireMockConfig()
                    .bindAddress("127.0.0.1")
                    .dynamicPort()
                    .withRootDirectory(NO_FILES)
                    .useChunkedTransferEncoding(Options.ChunkedEncodingPolicy.NEVER)
                    .gzipDisabled(true)
                    .disableRequestJournal()
                    .notifier(new Quiet()));
            running.start();
            server = running;
        }
        return running;
    }

    void answer(String path, byte[] body) {
        started()
                .stubFor(any(urlEqualTo(path))
                        .willReturn(aResponse()
                                .withStatus(200)
                                .withHeader("Content-Type", "text/plain")
                                .withBody(body)));
    }

    InetSocketAddress address() {
        return new InetSocketAddress("127.0.0.1", started().port());
    }

    synchronized void reset() {
        if (server != null) {
            server.resetAll();
        }
    }

    @Override
    public synchronized void close() {
        if (server != null) {
            server.stop();
        }
    }
}
