package io.attest.internet.gate;

import io.attest.internet.gate.Transfer.Direction;
import io.attest.internet.loop.Records;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An FTP conversation, and the transfers beside it. */
final class FtpDialogue implements Dialogue {

    private static final Map<String, Direction> TRANSFERS = Map.of(
            "RETR", Direction.TO_MODEM,
            "LIST", Direction.TO_MODEM,
            "NLST", Direction.TO_MODEM,
            "MLSD", Direction.TO_MODEM,
            "STOR", Direction.FROM_MODEM,
            "STOU", Direction.FROM_MODEM,
            "APPE", Direction.FROM_MODEM);

    private static final Set<String> STAGES =
            Set.of("USER", "PASS", "CWD", "TYPE", "PORT", "PASV", "RETR", "STOR", "QUIT");

    private final Records.Connection seen;
    private final Gate gate;
    private final Conversation conversation;
    private final FtpSession session;
    private final List<Transfer> past = new ArrayList<>();
    private @Nullable Transfer transfer;
    private FtpCommand command = FtpCommand.NONE;
    private boolean left;

    FtpDialogue(Records.Connection seen, Gate gate, Conversation conversation) {
        this.seen = seen;
        this.gate = gate;
        this.conversation = conversation;
        this.session = new FtpSession(seen);
    }

    @Override
    public Turn greeting() {
        return Turn.of("connect", "greeting", Turn.EVERY);
    }

    @Override
    public Turn line(String line) {
        command = FtpCommand.of(line);
        session.issued(command);
        String verb = command.verb();
        if (TRANSFERS.containsKey(verb) && transfer != null && STAGES.contains(verb)) {
            seen.add("ftp.mode", transfer.mode());
        }
        String stage = verb.equals("EPRT") ? "PORT" : verb.equals("EPSV") ? "PASV" : verb;
        Turn turn = STAGES.contains(stage) ? Turn.of(stage, Turn.EVERY) : Turn.of(Turn.EVERY);
        return verb.equals("QUIT") ? turn.asLast() : turn;
    }

    @Override
    public Optional<String> refusal(String line) {
        FtpCommand next = FtpCommand.of(line);
        if (line.isBlank() || Line.hasControls(line)) {
            return Optional.of("500 no such command");
        }
        return switch (next.verb()) {
            case "AUTH" -> Optional.of("502 not offered");
            case "PORT", "EPRT" -> next.address().isEmpty() ? Optional.of("501 no such address") : Optional.empty();
            default ->
                TRANSFERS.containsKey(next.verb()) && transfer == null
                        ? Optional.of("425 neither PORT nor PASV was said")
                        : Optional.empty();
        };
    }

    @Override
    public String tooLong() {
        return "500 line too long";
    }

    @Override
    public byte[] asked(Turn turn, byte[] octets) {
        try {
            return switch (command.verb()) {
                case "PORT", "EPRT" -> rewritten(command.address().orElseThrow());
                case "ABOR" -> "ABOR\r\n".getBytes(StandardCharsets.US_ASCII);
                default -> {
                    Direction direction = TRANSFERS.get(command.verb());
                    if (direction != null && transfer != null) {
                        transfer.asked(direction);
                    }
                    yield octets;
                }
            };
        } catch (IOException none) {
            throw new UncheckedIOException("no data connection with the server behind", none);
        }
    }

    /** The server behind connects to the gate instead. */
    private byte[] rewritten(InetSocketAddress modem) throws IOException {
        Transfer next = Transfer.active(gate, conversation, modem);
        use(next);
        String host = InetAddress.getLoopbackAddress().getHostAddress();
        int port = next.listen();
        String address =
                command.verb().equals("PORT") ? FtpReply.sixNumbers(host, port) : "|1|" + host + '|' + port + '|';
        return (command.verb() + ' ' + address + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private void use(@Nullable Transfer next) {
        Transfer present = transfer;
        if (present != null) {
            present.drop();
            past.removeIf(old -> !old.lingers());
            past.add(present);
        }
        transfer = next;
    }

    @Override
    public byte[] shown(Turn turn, byte[] answer) {
        String instead = transfer == null ? null : transfer.instead().orElse(null);
        if (instead != null && !FtpReply.is(answer, "1")) {
            return (instead + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        }
        boolean passive = FtpReply.is(answer, "227") && command.verb().equals("PASV")
                || FtpReply.is(answer, "229") && command.verb().equals("EPSV");
        return passive ? passive(answer) : answer;
    }

    private byte[] passive(byte[] answer) {
        String text = new String(answer, StandardCharsets.ISO_8859_1);
        Optional<InetSocketAddress> server = FtpReply.address(text)
                .or(() ->
                        FtpReply.port(text).map(port -> new InetSocketAddress(InetAddress.getLoopbackAddress(), port)));
        use(null);
        Optional<DataPort> free = gate.dataPort();
        if (server.isEmpty() || free.isEmpty()) {
            return "425 no data port is free\r\n".getBytes(StandardCharsets.US_ASCII);
        }
        DataPort port = free.get();
        transfer = Transfer.passive(gate, conversation, port, server.get());
        return FtpReply.renamed(answer, port.host(), port.number());
    }

    @Override
    public Optional<Turn> more(Turn turn, byte[] answer) {
        if (!FtpReply.is(answer, "1")) {
            return Optional.empty();
        }
        return Optional.of(session.isFile(command) ? Turn.of(Ftp.END, Turn.EVERY) : Turn.of(Turn.EVERY));
    }

    @Override
    public void agreed() {
        if (transfer != null && TRANSFERS.containsKey(command.verb())) {
            transfer.agreed();
        }
    }

    @Override
    public boolean answered(Turn turn, byte[] answer, boolean real) {
        boolean altered = transfer != null && transfer.instead().isPresent();
        session.answered(command, answer, real && !altered);
        if (TRANSFERS.containsKey(command.verb())) {
            use(null);
        }
        return false;
    }

    @Override
    public boolean ends(Turn turn, byte[] answer) {
        return turn.last() && FtpReply.is(answer, "2") || FtpReply.is(answer, "421");
    }

    @Override
    public List<String> again() {
        return session.again();
    }

    @Override
    public void carry(Octets waiting) {
        Transfer present = transfer;
        if (present != null) {
            if (present.carries() && FtpCommand.isAbort(waiting)) {
                present.abort();
            }
            present.move();
        }
    }

    @Override
    public boolean carries() {
        return transfer != null && transfer.carries();
    }

    @Override
    public boolean awaitsModem() {
        return transfer != null && transfer.awaitsModem();
    }

    @Override
    public void settle() {
        past.forEach(Transfer::settle);
        if (transfer != null) {
            transfer.settle();
        }
    }

    @Override
    public boolean lingers() {
        return transfer != null && transfer.lingers() || past.stream().anyMatch(Transfer::lingers);
    }

    @Override
    public void left() {
        if (!left) {
            left = true;
            session.left();
        }
        use(null);
    }

    @Override
    public void cut() {
        use(null);
        past.forEach(Transfer::end);
    }

    @Override
    public int answerEnd(Octets octets) {
        return FtpReply.end(octets);
    }

    @Override
    public boolean textFollows(Turn turn, byte[] answer) {
        return false;
    }
}
