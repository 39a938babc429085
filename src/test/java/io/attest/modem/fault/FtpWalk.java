package io.attest.modem.fault;

import io.attest.internet.Internet;
import io.attest.line.FarEnds;
import io.attest.modem.Design;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One modem that fetches files and stores them; all that is set for one direction differs from the other's. */
final class FtpWalk extends Walk {

    private static final List<String> PATHS = List.of(
            "ftp.at",
            "ftp.user",
            "ftp.password",
            "ftp.type",
            "ftp.mode",
            "ftp.retrieved",
            "ftp.stored",
            "ftp.left",
            "dns.asked");

    /** What the modem says that no path tells. */
    private static final Pattern COMMAND = Pattern.compile("\\b(CWD \\S+|EPSV|EPRT|PASV|SYST|PWD|SIZE)\\b");

    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final FarEnds farEnds;

    FtpWalk(Design design, Internet internet, FarEnds farEnds) {
        super(design, internet, farEnds);
        this.farEnds = farEnds;
        set(
                "FTPSERV=\"198.51.100.21\"",
                "FTPPORT=21",
                "FTPUN=\"ftper\"",
                "FTPPW=\"ftpsecret\"",
                "FTPGETPATH=\"pub\"",
                "FTPGETFILENAME=\"fetched file.text\"",
                "FTPPUTPATH=\"/in\"",
                "FTPPUTFILENAME=\"stored.bin\"",
                "POP3SERV=\"198.51.100.110\"");
    }

    void holds(String path, String octets) {
        internet.file(path, octets.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The modem waits for no server that it has left. */
    private void awaitFarewells() {
        boolean changes = true;
        while (changes
                && internet.seen("ftp.left").size() < internet.seen("ftp.at").size()) {
            changes = farEnds.await(farEnds.changes(), LONGEST);
        }
    }

    /** What the server has seen since the last time, with a file; it is as usual again, and empty. */
    void look(String path) {
        awaitFarewells();
        for (String each : PATHS) {
            seen.append("\n= ").append(each).append(' ').append(internet.seen(each));
        }
        internet.log().stream()
                .map(COMMAND::matcher)
                .filter(Matcher::find)
                .forEach(said -> seen.append("\n= ").append(said.group()));
        internet.file(path)
                .ifPresent(file -> seen.append("\n= ")
                        .append(path)
                        .append(' ')
                        .append(file.length)
                        .append(' ')
                        .append(Arrays.hashCode(file)));
        internet.reset();
    }
}
