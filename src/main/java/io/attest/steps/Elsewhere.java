package io.attest.steps;

import io.attest.internet.Internet;
import io.attest.internet.Mail;
import io.attest.line.Brackets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What is seen of the modem elsewhere than on its line, told in the sentences that would expect it. */
final class Elsewhere {

    private static final List<String> PEERS = List.of("the peer", "another peer", "the peer's second socket");

    /** Of what the network sees: what no modem may do otherwise. */
    private static final List<String> NETWORK = List.of(
            "calls.number",
            "pdp.cid",
            "pdp.apn",
            "pdp.username",
            "pdp.password",
            "ppp.role",
            "ppp.auth",
            "ppp.username");

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

    private static final String LINE_END = "\r\n";

    /** More than this of a file or a mail is not told. */
    private static final int MOST = 8192;

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
        List<String> sentences = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        if (running.test().needs().contains("observe")) {
            Map<String, Object> seen = running.observed();
            NETWORK.forEach(path -> add(rows, path, NetworkView.values(seen, path)));
        }
        if (running.test().needs().contains("routes")) {
            SERVERS.forEach(path -> add(rows, path, running.internet().servers().seen(path)));
        }
        if (!rows.isEmpty()) {
            sentences.add("the network has seen:\n" + String.join("\n", rows));
        }
        if (running.test().needs().contains("routes")) {
            sentences.addAll(files());
            sentences.addAll(mails());
        }
        return sentences;
    }

    /** How much of a file arrives where a session is broken off is nobody's promise. */
    private List<String> files() {
        Internet servers = running.internet().servers();
        List<String> sentences = new ArrayList<>();
        if (!servers.seen("ftp.left").stream().allMatch("QUIT"::equals)) {
            return sentences;
        }
        for (String path : new TreeSet<>(servers.seen("ftp.stored"))) {
            Optional<byte[]> file = servers.file(path).filter(octets -> octets.length > 0 && octets.length <= MOST);
            if (PLAIN.matcher(path).matches() && file.isPresent()) {
                sentences.add("the FTP server's file \"" + path + "\" is `" + inTicks(file.get()) + "`");
            }
        }
        return sentences;
    }

    /** Of mailboxes with one mail. How a mail names its sender beside the address is the modem's affair. */
    private List<String> mails() {
        Internet servers = running.internet().servers();
        List<String> sentences = new ArrayList<>();
        for (String recipient : new TreeSet<>(servers.seen("smtp.recipients"))) {
            List<byte[]> mails = servers.mailbox(recipient);
            if (PLAIN.matcher(recipient).matches() && mails.size() == 1 && mails.get(0).length <= MOST) {
                Mail mail = Mail.parse(mails.get(0));
                List<String> rows = new ArrayList<>();
                add(rows, "To", mail.to());
                add(rows, "Cc", mail.cc());
                add(rows, "Subject", List.of(mail.subject()));
                if (mail.body().length > LINE_END.length()) {
                    String body = inTicks(mail.body()).replace("|", "[0x7C]").replace("\\", "[0x5C]");
                    rows.add("| body | `" + body + "` |");
                }
                if (!rows.isEmpty()) {
                    sentences.add("the mail for `" + recipient + "` has:\n" + String.join("\n", rows));
                }
            }
        }
        return sentences;
    }

    private static String inTicks(byte[] octets) {
        return Brackets.of(octets).replace("`", "[0x60]");
    }

    private static void add(List<String> rows, String path, List<String> values) {
        if (!values.isEmpty()
                && values.stream().allMatch(value -> PLAIN.matcher(value).matches() && !WORDS.contains(value))) {
            rows.add("| " + path + " | " + String.join(", ", values) + " |");
        }
    }
}
