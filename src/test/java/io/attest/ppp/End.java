package io.attest.ppp;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One end of a link and all that it told. */
final class End implements PppEvents {

    final PppLink link;
    final List<String> told = new ArrayList<>();
    final List<byte[]> datagrams = new ArrayList<>();
    final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    Optional<PppEnd> ended = Optional.empty();
    private Consumer<byte[]> way = octets -> {};

    End(PppConfig config, PppTimers timers) {
        link = new PppLink(config, timers, this);
    }

    void towards(Consumer<byte[]> peer) {
        way = peer;
    }

    @Override
    public void octets(byte[] toPeer) {
        sent.writeBytes(toPeer);
        way.accept(toPeer);
    }

    @Override
    public void authenticated(String protocol, String username) {
        told.add(protocol + " " + username);
    }

    @Override
    public void up(PppAddresses addresses) {
        told.add("up " + addresses.own() + " " + addresses.peer());
    }

    @Override
    public void datagram(byte[] packet) {
        datagrams.add(packet);
    }

    @Override
    public void down(PppEnd reason) {
        told.add("down " + reason);
        ended = Optional.of(reason);
    }
}
