package io.attest.internet.names;

import io.attest.internet.loop.Loop;
import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Opcode;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/**
 * One name server (RFC 1035) on one datagram socket, as an operator has it for its customers: it knows the names of others
 * and finds them out for who desires recursion. What is no question gets no answer.
 */
final class NameServer implements Loop.Ready {

    private static final byte[] NO_MESSAGE = text("no name");

    /** Nobody keeps an answer: the next case may have another one. */
    private static final int SECONDS_TO_LIVE = 0;

    private final NameServers all;
    private final String place;
    private final Zone zone;
    private final DatagramChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

    NameServer(NameServers all, String place, Zone zone, DatagramChannel channel) {
        this.all = all;
        this.place = place;
        this.zone = zone;
        this.channel = channel;
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }

    Zone zone() {
        return zone;
    }

    @Override
    public void ready(SelectionKey key) throws IOException {
        buffer.clear();
        for (SocketAddress modem = channel.receive(buffer); modem != null; modem = channel.receive(buffer)) {
            byte[] query = new byte[buffer.flip().remaining()];
            buffer.get(query);
            serve(modem, query);
            buffer.clear();
        }
    }

    private void serve(SocketAddress modem, byte[] query) throws IOException {
        Optional<byte[]> answer = answer(query);
        // Counted before it is on its way: who looks between the two waits for what comes.
        all.exchanged(modem, query.length, answer.map(octets -> octets.length).orElse(0));
        if (answer.isPresent()) {
            channel.send(ByteBuffer.wrap(answer.get()), modem);
        }
    }

    private Optional<byte[]> answer(byte[] query) {
        try {
            Message question = new Message(query);
            Record asked = question.getQuestion();
            if (question.getHeader().getFlag(Flags.QR) || asked == null) {
                return unanswered("what is no question");
            }
            all.journal().heard("dns " + place, text(asked.getName() + " " + Type.string(asked.getType())));
            if (asked.getType() == Type.A) {
                all.asked(place, Zone.key(asked.getName().toString()));
            }
            return reply(question, asked);
        } catch (IOException | RuntimeException garbage) {
            return unanswered("octets that are no message: " + garbage.getMessage());
        }
    }

    private Optional<byte[]> unanswered(String what) {
        all.journal().note("dns " + place, "does not answer " + what);
        return Optional.empty();
    }

    private Optional<byte[]> reply(Message question, Record asked) {
        Reply reply = zone.of(asked.getName().toString());
        all.journal().said("dns " + place, text(reply.words()));
        if (reply == Reply.Other.NOTHING) {
            return Optional.empty();
        }
        if (reply == Reply.Other.GARBAGE) {
            return Optional.of(NO_MESSAGE);
        }
        Message answer = new Message(question.getHeader().getID());
        answer.getHeader().setOpcode(question.getHeader().getOpcode());
        answer.getHeader().setFlag(Flags.QR);
        answer.getHeader().setFlag(Flags.RA);
        boolean recursion = question.getHeader().getFlag(Flags.RD);
        if (recursion) {
            answer.getHeader().setFlag(Flags.RD);
        }
        answer.addRecord(asked, Section.QUESTION);
        if (question.getHeader().getOpcode() != Opcode.QUERY) {
            answer.getHeader().setRcode(Rcode.NOTIMP);
        } else if (recursion) {
            fill(answer, asked, reply);
        }
        return Optional.of(answer.toWire());
    }

    private void fill(Message answer, Record asked, Reply reply) {
        if (reply instanceof Reply.Other other) {
            answer.getHeader()
                    .setRcode(
                            switch (other) {
                                case NXDOMAIN -> Rcode.NXDOMAIN;
                                case SERVFAIL -> Rcode.SERVFAIL;
                                case REFUSED -> Rcode.REFUSED;
                                case NO_ADDRESS, NOTHING, GARBAGE -> Rcode.NOERROR;
                            });
            return;
        }
        Name name = asked.getName();
        if (reply instanceof Reply.Alias alias) {
            Name target = Name.fromConstantString(alias.name().endsWith(".") ? alias.name() : alias.name() + ".");
            answer.addRecord(new CNAMERecord(name, DClass.IN, SECONDS_TO_LIVE, target), Section.ANSWER);
            if (zone.of(alias.name()) instanceof Reply.Address address) {
                address(answer, target, asked, address);
            }
        } else if (reply instanceof Reply.Address address) {
            address(answer, name, asked, address);
        }
    }

    private static void address(Message answer, Name name, Record asked, Reply.Address address) {
        if (asked.getType() == Type.A && asked.getDClass() == DClass.IN) {
            answer.addRecord(new ARecord(name, DClass.IN, SECONDS_TO_LIVE, inet(address.address())), Section.ANSWER);
        }
    }

    private static InetAddress inet(String address) {
        try {
            // Four numbers: nothing is looked up.
            return InetAddress.getByName(address);
        } catch (IOException never) {
            throw new IllegalStateException(address, never);
        }
    }

    @Override
    public void failed(Throwable cause) {
        all.sick("dns " + place + " has failed: " + cause);
    }
}
