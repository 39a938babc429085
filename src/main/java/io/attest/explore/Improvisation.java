package io.attest.explore;

import io.attest.explore.Situation.Doing;

/** What may be said next in the state that the modem is in: mostly what is meant for it, now and then what is not. */
final class Improvisation {

    private static final int INOPPORTUNE = 25;
    private static final int INVALID = 10;

    private static final String[] SERVICES = {
        "AT#GETMAIL", "AT#PUTMAIL", "AT#SENDMAIL1", "AT#SENDMAIL2", "AT#SENDMAIL3", "AT#FTPGET", "AT#FTPPUT",
        "AT#OTCP=1", "AT#OTCP=2", "AT#LTCPSTART=1", "AT#LTCPSTART=2", "AT#OUDP", "AT#LUDPSTART", "AT#PING"
    };

    private final Dice dice;
    private final CommandLines lines;
    private final Mangle mangle;

    Improvisation(Dice dice, CommandLines lines) {
        this.dice = dice;
        this.lines = lines;
        this.mangle = new Mangle(dice);
    }

    Move next(Situation situation) {
        int lot = dice.below(100);
        if (!situation.open()) {
            return dice.in100(70) ? issues("AT+WOPEN=1") : Move.inopportune(Move.issues(anyCommand(situation)));
        }
        return switch (situation.doing()) {
            case COMMANDS ->
                situation.ringing()
                        ? ringing()
                        : lot < INVALID
                                ? Move.invalid(Move.issues(lines.refused()))
                                : lot < INVALID + INOPPORTUNE ? outOfPlace(situation) : command(situation);
            case BUSY, LISTENING -> lot < 30 ? whileActive() : waiting(situation);
            case ENTRY -> Move.valid(dice.in100(60) ? Move.writes(entered() + "\u001a") : Move.writes(entered()));
            case BODY -> Move.valid(body());
            case UPLOAD -> Move.valid(upload());
            case SESSION -> Move.valid(session(situation));
        };
    }

    private static Move issues(String line) {
        return Move.valid(Move.issues(line));
    }

    private String anyCommand(Situation situation) {
        return switch (dice.below(4)) {
            case 0 -> lines.setting();
            case 1 -> lines.reading(situation);
            case 2 -> lines.display();
            default -> dice.among(SERVICES);
        };
    }

    private Move command(Situation situation) {
        int lot = dice.below(100);
        if (situation.connected() && lot < 45) {
            return lot < 25
                    ? issues(dice.among(SERVICES))
                    : issues(dice.among("AT#DISPLAYIP", "AT#VSTATE", "AT#CONNECTIONSTOP", "AT#VSTATE"));
        }
        if (lot < 60) {
            String setting = Move.issues(lines.setting());
            return Move.valid(dice.in100(20) ? mangle.typed(setting) : setting);
        } else if (lot < 72) {
            return issues(lines.reading(situation));
        } else if (lot < 82) {
            return issues(lines.display());
        } else if (lot < 88 && !situation.connected()) {
            return Move.valid("the modem is connected over \"" + dice.among("GPRS", "GPRS", "GSM") + "\"");
        }
        return Move.valid(seldom(situation));
    }

    private String seldom(Situation situation) {
        return switch (dice.below(14)) {
            case 0 -> "the bench resets the modem";
            case 1 -> Move.issues(situation.echo() ? "ATE0" : "ATE1");
            case 2 -> Move.issues(situation.numeric() ? "ATV1" : "ATV0");
            case 3 -> "a data call rings from `0612345678`";
            case 4 -> "a data call from `0612345678` rings " + dice.from(1, 4) + " times";
            case 5 -> Move.issues("AT#" + dice.among("REC1ADD", "REC2ADD", "REC3ADD", "BODY1", "BODY2", "BODY3"));
            case 6 -> Move.issues("AT+WOPEN=" + dice.below(2));
            case 7 -> Move.issues("AT#CONNECTIONSTART");
            case 8 -> Move.issues("AT#DELFLASH");
            case 9 -> situation.connected() ? "the bearer is lost" : "the network registration is \"none\"";
            case 10 -> dice.among(5, 30, 60) + " seconds pass";
            case 11 -> "a voice call from `0612345678` rings 2 times";
            case 12 -> "the network registration is \"" + dice.among("home", "roaming", "searching", "denied") + "\"";
            default -> Move.issues(dice.among("AT", "at", "ATE0", "ATV1"));
        };
    }

    private Move outOfPlace(Situation situation) {
        return Move.inopportune(Move.issues(
                situation.connected()
                        ? dice.among("AT#CONNECTIONSTART", "AT#ACCEPT", "AT+WOPEN=1")
                        : dice.in100(70)
                                ? dice.among(SERVICES)
                                : dice.among("AT#DISPLAYIP", "AT#ACCEPT", "AT#CONNECTIONSTOP")));
    }

    private Move ringing() {
        return switch (dice.below(6)) {
            case 0, 1 -> issues("AT#ACCEPT");
            case 2, 3 -> Move.valid("the caller hangs up");
            case 4 -> Move.valid(dice.from(5, 20) + " seconds pass");
            default -> issues("AT#VSTATE");
        };
    }

    private Move whileActive() {
        return Move.inopportune(Move.issues(
                switch (dice.below(5)) {
                    case 0, 1 -> lines.setting();
                    case 2 -> "AT#CONNECTIONSTART";
                    case 3 -> "AT#VSTATE";
                    default -> dice.among(SERVICES);
                }));
    }

    private Move waiting(Situation situation) {
        if (situation.doing() == Doing.BUSY) {
            return switch (dice.below(6)) {
                case 0 -> issues("AT#VSTATE");
                case 1 -> issues("AT#CONNECTIONSTOP");
                case 2 -> Move.valid("the bearer is lost");
                case 3 -> Move.valid("the \"" + dice.among("SMTP", "POP3", "FTP") + "\" server goes on");
                case 4 -> Move.valid("60 seconds pass");
                default -> Move.valid("180 seconds pass");
            };
        }
        String port = situation.service().startsWith("AT#LUDP")
                ? situation.value("UDPPORT")
                : situation.value("TCPPORT"
                        + situation.service().substring(situation.service().length() - 1));
        if (port.isEmpty() || dice.in100(25)) {
            return dice.in100(50)
                    ? issues(situation.service().replace("START", "STOP"))
                    : Move.valid(dice.among("the bearer is lost", "30 seconds pass"));
        }
        String who = dice.in100(75) ? "the peer" : "another peer";
        return Move.valid(
                situation.service().startsWith("AT#LUDP")
                        ? who + " sends `" + said() + "` to UDP port " + port + (dice.in100(20) ? " in vain" : "")
                        : who + " connects to port " + port + (dice.in100(20) ? " in vain" : ""));
    }

    private String said() {
        return switch (dice.below(6)) {
            case 0 -> "[" + dice.among(1, 20, 256, 300, 1460) + " octets of data]";
            case 1 -> "a[ETX]b[DLE]c";
            case 2 -> "[DLE][ETX]";
            case 3 -> "[CR][LF]OK[CR][LF]";
            case 4 -> "two lines[CR][LF]of text[CR][LF]";
            default -> "hello";
        };
    }

    private String session(Situation situation) {
        boolean coded = situation.coded();
        boolean udp = situation.service().contains("UDP");
        return switch (dice.below(12)) {
            case 0, 1 ->
                "the host writes `"
                        + (coded
                                ? dice.among("[300 octets of data, coded]", "a[DLE][ETX]b[DLE][DLE]", "AT#VSTATE[CR]")
                                : said())
                        + "`";
            case 2, 3 ->
                "the host writes `" + dice.among("hello", "AT[CR]", "two words", "[CR][LF].[CR][LF]", "[SUB][ESC]")
                        + "`";
            case 4, 5, 6 -> "the peer sends `" + said() + "`";
            case 7, 8 -> coded ? "the host writes `[ETX]`" : "the peer closes";
            case 9 -> udp ? "another peer sends `" + said() + "`" : "the peer closes";
            case 10 -> udp || dice.in100(50) ? "the bearer is lost" : "the peer resets";
            default -> dice.among(5, 30, 60) + " seconds pass";
        };
    }

    private String entered() {
        return dice.among("dev1@example.org", "dev1@example.org\r\ndev2@example.org\r\n", "reader@example.org");
    }

    private String body() {
        return switch (dice.below(8)) {
            case 0, 1, 2 -> "the host writes `[CR][LF].[CR][LF]`";
            case 3 -> "the host writes `a whole body[CR][LF].[CR][LF]`";
            case 4 -> "the host writes `AT#VSTATE[CR]`";
            case 5 -> dice.among(20, 60) + " seconds pass";
            case 6 -> dice.in100(30) ? "the bearer is lost" : "the host writes `[3000 octets of text]`";
            default -> "the host writes `one line[CR][LF]and another`";
        };
    }

    private String upload() {
        return switch (dice.below(8)) {
            case 0, 1, 2 -> "the host writes `[ETX]`";
            case 3 -> "the host writes `[300 octets of data, coded][ETX]`";
            case 4 -> "the host writes `AT#VSTATE[CR]`";
            case 5 -> dice.among(20, 60) + " seconds pass";
            case 6 -> dice.in100(30) ? "the bearer is lost" : "the host writes `a[DLE][ETX]b[DLE][DLE]c`";
            default -> "the host writes `hello`";
        };
    }
}
