package io.attest.steps;

import io.attest.line.Brackets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What is seen of the modem elsewhere than on its line, told in the sentences that would expect it. */
final class Elsewhere {

    private static final List<String> PEERS = List.of("the peer", "another peer", "the peer's second socket");

    /** Of what the network sees: what no modem may do otherwise. */
    private static final List<String> NETWORK =
            List.of("calls.number", "pdp.apn", "pdp.username", "pdp.password", "ppp.auth", "ppp.username");

    /** Of what the servers see: the same. In which connections, and how politely, is the modem's affair. */
    private static final List<String> SERVERS = List.of(
            "smtp.at",
            "smtp.login",
            "smtp.sender",
            "smtp.recipients",
            "smtp.subjects",
            "pop3.user",
            "pop3.password",
            "pop3.retrieved",
            "pop3.deleted",
            "ftp.user",
            "ftp.password",
            "ftp.type",
            "ftp.retrieved",
            "ftp.stored",
            "tcp.at",
            "udp.at",
            "http.requested");

    /** A value that a table can hold and that means itself there. */
    private static final Pattern PLAIN = Pattern.compile("[!-+\\--Z_a-z]+(?: [!-+\\--Z_a-z]+)*");

    private static final Set<String> WORDS = Set.of("nothing", "{word}");

    private final RunningCase running;
    private final Set<String> ended = new HashSet<>();
    private long looked = -1;

    Elsewhere(RunningCase running) {
        this.running = running;
    }

    /** What has come there since this was last asked. */
    List<String> since() {
        List<String> sentences = new ArrayList<>();
        if (!running.test().needs().contains("routes")) {
            return sentences;
        }
        long now = running.internet().servers().changes();
        if (now == looked) {
            return sentences;
        }
        looked = now;
        for (String peer : PEERS) {
            String came = running.peers().takes(peer);
            if (!came.isEmpty()) {
                sentences.add(peer + " receives `" + Brackets.of(came).replace("`", "[0x60]") + "`");
            }
            boolean over = running.peers().sawEnd(peer);
            if (over && ended.add(peer)) {
                sentences.add(peer + " sees the end");
            } else if (!over) {
                ended.remove(peer);
            }
        }
        return sentences;
    }

    /** What was seen since the case began. */
    List<String> inTheEnd() {
        List<String> rows = new ArrayList<>();
        if (running.test().needs().contains("observe")) {
            Map<String, Object> seen = running.observed();
            NETWORK.forEach(path -> add(rows, path, NetworkView.values(seen, path)));
        }
        if (running.test().needs().contains("routes")) {
            SERVERS.forEach(path -> add(rows, path, running.internet().servers().seen(path)));
        }
        return rows.isEmpty() ? List.of() : List.of("the network has seen:\n" + String.join("\n", rows));
    }

    private static void add(List<String> rows, String path, List<String> values) {
        if (!values.isEmpty()
                && values.stream().allMatch(value -> PLAIN.matcher(value).matches() && !WORDS.contains(value))) {
            rows.add("| " + path + " | " + String.join(", ", values) + " |");
        }
    }
}
