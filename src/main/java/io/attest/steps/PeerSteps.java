package io.attest.steps;

import io.attest.internet.peer.Peer;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What the peers of the modem's sockets do, and what arrives there. */
public final class PeerSteps {

    private final PeerView peers;

    public PeerSteps(RunningCase running) {
        this.peers = running.peers();
    }

    @When("{peer} connects to port {int}")
    public void connects(String peer, int port) {
        peers.connect(peer, port);
    }

    @When("{peer} connects to port {int} in vain")
    public void connectsInVain(String peer, int port) {
        peers.connectInVain(peer, port);
    }

    @When("{peer} sends {bytes} to UDP port {int}")
    public void sendsTo(String peer, String bytes, int port) {
        peers.datagram(peer, octets(bytes), port);
    }

    @When("{peer} sends {bytes} to UDP port {int} in vain")
    public void sendsInVain(String peer, String bytes, int port) {
        peers.datagramInVain(peer, octets(bytes), port);
    }

    @When("{peer} sends {bytes}")
    public void sends(String peer, String bytes) {
        peers.send(peer, octets(bytes));
    }

    @When("{peer} closes")
    public void closes(String peer) {
        peers.act(peer, "closes", Peer::close);
    }

    @When("{peer} resets")
    public void resets(String peer) {
        peers.act(peer, "resets", Peer::reset);
    }

    @When("{peer} stops reading")
    public void stopsReading(String peer) {
        peers.act(peer, "stops reading", Peer::stopReading);
    }

    @When("{peer} reads on")
    public void readsOn(String peer) {
        peers.act(peer, "reads on", Peer::readOn);
    }

    @Then("{peer} receives {bytes}")
    public void receives(String peer, String bytes) {
        peers.receives(peer, bytes);
    }

    @Then("{peer} receives {bytes} not before {time} s and not after {time} s")
    public void receives(String peer, String bytes, Duration notBefore, Duration notAfter) {
        peers.receives(peer, bytes, notBefore, notAfter);
    }

    @Then("{peer} receives nothing for {int} second(s)")
    public void receivesNothing(String peer, int seconds) {
        peers.receivesNothing(peer, Duration.ofSeconds(seconds));
    }

    @Then("{peer} sees the end")
    public void seesTheEnd(String peer) {
        peers.seesTheEnd(peer);
    }

    private static byte[] octets(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }
}
