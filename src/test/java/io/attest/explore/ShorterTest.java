package io.attest.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ShorterTest {

    @Test
    void ofCountedContentThereIsLess() {
        assertThat(Shorter.of("the peer sends `[65507 octets of data]`"))
                .startsWith("the peer sends `[1 octets of data]`")
                .contains("the peer sends `[32753 octets of data]`");
        assertThat(Shorter.of("the peer sends `[1 octet of data]`")).isEmpty();
    }

    @Test
    void aLongTextIsHalvedBetweenItsSigns() {
        assertThat(Shorter.of("the host writes `abc[CR][LF]def[[gh`"))
                .containsExactly("the host writes `abc[CR][LF]`", "the host writes `def[[gh`");
    }

    @Test
    void aCommandStaysWhatItIs() {
        assertThat(Shorter.of("the host issues `AT#CONNECTIONSTART`")).isEmpty();
        assertThat(Shorter.of("the host issues `AT#TCPSERV=1,\"198.51.100.10\"`"))
                .isEmpty();
    }
}
