package io.attest.internet.gate;

import io.attest.internet.loop.Records;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is in force in an FTP conversation: the login, the type, the present directory. It writes down what is seen. */
final class FtpSession {

    private static final Set<String> FILES = Set.of("RETR", "STOR");
    private static final String ROOT = "/";

    private final Records.Connection seen;
    private final List<String> login = new ArrayList<>();
    private String type = "";
    private String directory = ROOT;
    private boolean quits;

    FtpSession(Records.Connection seen) {
        this.seen = seen;
    }

    /** Whether it is one of those that are written down. */
    boolean isFile(FtpCommand command) {
        return FILES.contains(command.verb());
    }

    void issued(FtpCommand command) {
        switch (command.verb()) {
            case "USER" -> seen.add("ftp.user", command.argument());
            case "PASS" -> seen.add("ftp.password", command.argument());
            case "RETR", "STOR" -> {
                seen.add("ftp.type", type.isEmpty() ? "A" : type);
                if (command.verb().equals("RETR")) {
                    seen.add("ftp.retrieved", path(command.argument()));
                }
            }
            case "QUIT" -> quits = true;
            default -> {
                // Of the rest only what was agreed to counts.
            }
        }
    }

    /** @param real it was the answer of the server behind */
    void answered(FtpCommand command, byte[] answer, boolean real) {
        boolean agreed = FtpReply.is(answer, "2");
        switch (command.verb()) {
            case "USER" -> {
                login.clear();
                if (real && !FtpReply.is(answer, "5")) {
                    login.add("USER " + command.argument());
                }
            }
            case "PASS" -> {
                if (real && agreed) {
                    login.add("PASS " + command.argument());
                }
            }
            case "TYPE" -> type = agreed ? type(command.argument()) : type;
            case "CWD" -> directory = agreed ? path(command.argument()) : directory;
            case "CDUP" -> directory = agreed ? path("..") : directory;
            case "STOR" -> {
                if (real && agreed) {
                    seen.add("ftp.stored", path(command.argument()));
                }
            }
            default -> {
                // Changes nothing.
            }
        }
    }

    /** The connection is over. */
    void left() {
        seen.add("ftp.left", quits ? "QUIT" : "closed");
    }

    /** What a server that was connected anew has to be told. */
    List<String> again() {
        List<String> lines = new ArrayList<>(login);
        if (!type.isEmpty()) {
            lines.add("TYPE " + type);
        }
        if (!directory.equals(ROOT)) {
            lines.add("CWD " + directory);
        }
        return lines;
    }

    /** Without the format where it is the one that goes without saying (RFC 959, 3.1.1.5.1). */
    private static String type(String said) {
        return said.strip().toUpperCase(Locale.ROOT).replaceFirst("^([AE]) +N$", "$1");
    }

    /** The absolute path of a name. */
    private String path(String name) {
        Deque<String> parts = new ArrayDeque<>();
        String whole = name.startsWith(ROOT) ? name : directory + '/' + name;
        for (String part : whole.split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return ROOT + String.join(ROOT, parts);
    }
}
