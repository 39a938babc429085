package io.attest.modem.socket;

import io.attest.modem.online.Failure;
import io.attest.modem.socket.NameRules.Reply;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/**
 * From a server's name to its address: DNSSERV1, then DNSSERV2, or the operator's servers in their place (appendix B,
 * "Using the DNS service"). Nothing is remembered from one command to the next.
 */
public final class Resolver {

    private static final int PORT = 53;

    private final Errand errand;
    private final NameRules rules;
    private final List<String> servers;

    /** @param servers whom to ask, in order */
    public Resolver(Errand errand, NameRules rules, List<String> servers) {
        this.errand = errand;
        this.rules = rules;
        this.servers = servers;
    }

    /**
     * The address of a name, or of a dotted address. The errand's thread.
     *
     * @throws Refused with 38027 when nobody resolves it
     */
    public InetAddress resolve(String name) throws IOException, Refused {
        Optional<String> dotted = rules.dotted(name);
        if (dotted.isPresent()) {
            return InetAddress.getByName(dotted.get());
        }
        Optional<InetAddress> known = rules.remembered(name);
        if (known.isPresent()) {
            return known.get();
        }
        for (String server : servers) {
            Optional<InetAddress> address = Optional.empty();
            Reply reply = Reply.SILENCE;
            for (int asked = 0; reply == Reply.SILENCE && asked < rules.tries(); asked++) {
                Optional<Message> answer = ask(server, rules.asked(name));
                address = answer.flatMap(Resolver::address);
                reply = answer.isEmpty() ? reply : address.isEmpty() ? Reply.NEGATIVE : Reply.ADDRESS;
            }
            if (address.isPresent()) {
                rules.resolved(name, address.get());
                return address.get();
            }
            if (!rules.fallsBack(reply)) {
                break;
            }
        }
        throw new Refused(Failure.NAME_NOT_RESOLVED);
    }

    /** One question, and its answer if one comes in time. */
    private Optional<Message> ask(String server, String name) throws IOException, Refused {
        Message query = query(name);
        Optional<InetSocketAddress> route =
                errand.routes().udp(new InetSocketAddress(InetAddress.getByName(server), PORT));
        if (route.isEmpty()) {
            errand.waitForServer(() -> false, rules.patience());
            return Optional.empty();
        }
        try (Question question = new Question(errand, query, route.get())) {
            errand.waitForServer(() -> question.answer().isPresent(), rules.patience());
            synchronized (errand.lock()) {
                return question.answer();
            }
        }
    }

    private static Message query(String name) throws Refused {
        try {
            return Message.newQuery(Record.newRecord(Name.fromString(name, Name.root), Type.A, DClass.IN));
        } catch (TextParseException noName) {
            throw new Refused(Failure.NAME_NOT_RESOLVED);
        }
    }

    /** The first address of an answer; the server follows aliases, as it was asked to. */
    private static Optional<InetAddress> address(Message answer) {
        return answer.getSection(Section.ANSWER).stream()
                .filter(ARecord.class::isInstance)
                .map(record -> ((ARecord) record).getAddress())
                .findFirst();
    }
}
