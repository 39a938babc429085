package io.attest.modem.fault;

import static io.attest.modem.fault.DataWalk.ALL;
import static io.attest.modem.fault.DataWalk.DLE;
import static io.attest.modem.fault.DataWalk.ETX;
import static io.attest.modem.fault.DataWalk.coded;

import io.attest.internet.Internet;
import io.attest.line.FarEnds;
import io.attest.modem.Design;
import java.util.List;

/** Walks through all that FTP can do, before the server of a bench. */
final class FtpTour implements AutoCloseable {

    private static final String FETCHED = "/pub/fetched file.text";
    private static final String STORED = "/in/stored.bin";

    private static final List<String> STAGES =
            List.of("greeting", "USER", "PASS", "TYPE", "CWD", "PORT", "RETR", "STOR", "end of the file", "QUIT");

    private final FarEnds farEnds = new FarEnds();
    private final Internet internet = Internet.start(farEnds);
    private final Walks<FtpWalk> walks = new Walks<>(
            design -> new FtpWalk(design, internet, farEnds),
            List.of(
                    FtpTour::fetched,
                    FtpTour::stored,
                    FtpTour::typed,
                    FtpTour::large,
                    FtpTour::refused,
                    FtpTour::lost,
                    FtpTour::silent,
                    FtpTour::elsewhere));

    /** Whether a modem of that design does something else than that of the manual, on the line or at the server. */
    boolean differs(Design design) {
        return walks.differs(design);
    }

    @Override
    public void close() {
        internet.close();
    }

    private static void fetched(FtpWalk modem) {
        modem.connect();
        for (int mode = 0; mode <= 1; mode++) {
            modem.set("FTPMODE=" + mode);
            for (String file : List.of(ALL + ETX, "", ETX)) {
                modem.holds(FETCHED, file);
                modem.issue("AT#FTPGET", "AT#VSTATE");
                modem.look(FETCHED);
            }
        }
        modem.set("FTPGETPATH=\"\"", "FTPGETFILENAME=\"other.text\"", "FTPPUTPATH=\".\"");
        modem.holds("/other.text", "other");
        modem.issue("ATV0", "AT#FTPGET", "AT#FTPPUT");
        modem.write("text" + ETX);
        modem.issue("AT#FTPGET");
        modem.look("/stored.bin");
    }

    private static void stored(FtpWalk modem) {
        modem.connect();
        modem.issue("AT#FTPPUT");
        modem.write(coded(ALL));
        modem.octetByOctet(DLE + ETX + DLE + DLE + DLE + ETX + "\r");
        modem.write(DLE);
        modem.write(ETX + "the rest" + ETX + "AT\r");
        modem.look(STORED);
        modem.issue("AT#FTPPUT");
        modem.write("text");
        modem.act("drop-bearer");
        modem.look("/nothing");
        modem.connect();
        modem.issue("AT#VSTATE", "ATE1", "AT#FTPPUT");
        modem.write("text\r\n");
        modem.write("\u001a\u0003");
        modem.look(STORED);
    }

    private static void typed(FtpWalk modem) {
        modem.connect();
        for (String type : List.of("A", "I")) {
            modem.set("FTPTYPE=" + type);
            modem.holds(FETCHED, ALL);
            modem.issue("AT#FTPGET", "AT#FTPPUT");
            modem.write(coded(ALL) + ETX);
            modem.look(STORED);
        }
    }

    private static void large(FtpWalk modem) {
        modem.connect();
        modem.holds(FETCHED, "abcdefg".repeat(20_000));
        modem.issue("AT#FTPGET", "AT#FTPPUT");
        modem.write("hijklmn".repeat(20_000) + ETX);
        modem.look(STORED);
    }

    private static void refused(FtpWalk modem) {
        modem.connect();
        for (String stage : STAGES) {
            modem.holds(FETCHED, "file");
            modem.fault("FTP", stage, "answers 550 no");
            modem.issue("AT#FTPGET", "AT#FTPPUT");
            modem.write("text" + ETX);
            modem.issue("AT#VSTATE");
            modem.look(STORED);
        }
    }

    private static void lost(FtpWalk modem) {
        modem.connect();
        for (String action : List.of("closes", "resets")) {
            for (String stage : List.of("greeting", "TYPE", "octet 100 of the file", "end of the file", "QUIT")) {
                modem.holds(FETCHED, "file".repeat(50));
                modem.fault("FTP", stage, action);
                modem.issue("AT#FTPGET");
                // What comes first of an upload that is cut off, the end of its connection or the reply, is chance.
                modem.fault("FTP", stage.startsWith("octet") ? "STOR" : stage, action);
                modem.issue("AT#FTPPUT");
                modem.write("text".repeat(50));
                modem.write(ETX);
                modem.issue("AT#VSTATE");
                modem.look("/nothing");
            }
        }
    }

    private static void silent(FtpWalk modem) {
        modem.connect();
        for (String stage : List.of("greeting", "octet 100 of the file", "end of the file")) {
            modem.holds(FETCHED, "file".repeat(50));
            modem.fault("FTP", stage, "says nothing");
            modem.issue("AT#FTPGET");
            modem.write("x" + ETX + "AT\r");
            modem.pass(200);
            modem.issue("AT#VSTATE");
            modem.look("/nothing");
        }
    }

    private static void elsewhere(FtpWalk modem) {
        modem.issue("AT#FTPGET", "AT#FTPPUT");
        modem.connect();
        for (String server : List.of("ftp2.example.org", "nobody.example.org", "198.51.100.98", "198.51.100.22", "")) {
            modem.set("FTPSERV=\"" + server + '"', "FTPUN=\"ftper2\"", "FTPPW=\"ftpsecret2\"");
            modem.issue("AT#FTPGET");
            modem.pass(30);
            modem.look("/nothing");
        }
        modem.set("FTPSERV=\"198.51.100.21\"", "FTPPORT=2121", "FTPPUTPATH=\"/a/b\"", "FTPPUTFILENAME=\"c\"");
        modem.issue("AT#FTPPUT");
        modem.write("text" + ETX);
        modem.look("/a/b/c");
    }
}
