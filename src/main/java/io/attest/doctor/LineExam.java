package io.attest.doctor;

import io.attest.bench.BenchFile;
import io.attest.bench.LineFile;
import io.attest.line.Line;
import io.attest.line.LineLost;
import java.time.Duration;
import java.util.Optional;

/** Whether the modem answers on an open line and, if not, what may be the matter. */
final class LineExam {

    private static final Duration SETTING = Duration.ofSeconds(1);

    private final BenchFile file;
    private final Line line;
    private final Signs signs;

    LineExam(BenchFile file, Line line, Signs signs) {
        this.file = file;
        this.line = line;
        this.signs = signs;
    }

    /** What somebody has to do before the modem can be asked anything; empty if it answers. The line may be closed by it. */
    boolean answers() {
        try {
            return judged(ModemExam.greeting(line));
        } catch (LineLost lost) {
            signs.bad("modem", String.valueOf(lost.getMessage()));
            return false;
        }
    }

    private boolean judged(Reply reply) {
        if (reply.isOk()) {
            signs.ok("modem", "answers AT" + at(Speeds.of(file.line())));
            return true;
        }
        if (reply.result().startsWith("+CME") || reply.result().equals("ERROR")) {
            signs.warn("modem", "answers AT with " + reply.result());
            return true;
        }
        if (reply.isSilence()) {
            return elsewhere("is silent", "is it switched on, and is it not in data state?");
        }
        if (reply.isGarbage()) {
            return elsewhere("answers AT with garbage: " + reply.shown(), "is the speed right?");
        }
        return reply.echoed() && reply.lines().isEmpty() ? withoutResultCodes() : isNone(reply);
    }

    private boolean isNone(Reply reply) {
        signs.bad("modem", "answers AT with " + reply.shown() + "; is it a modem?");
        return false;
    }

    private boolean withoutResultCodes() {
        if (new Interview(line).ask("ATQ0", SETTING).isOk()) {
            signs.warn("modem", "gave no result codes (ATQ1); it was told to give them (ATQ0)");
            return true;
        }
        signs.bad("modem", "gives back AT and no answer; is the line looped back, or is the modem in data state?");
        return false;
    }

    /** The line is closed first: a port is opened once. */
    private boolean elsewhere(String what, String question) {
        if (Speeds.of(file.line()).isEmpty()) {
            signs.bad("modem", what + "; " + question);
            return false;
        }
        line.close();
        Optional<Integer> speed = Speeds.search(file);
        signs.bad(
                "modem",
                speed.map(found -> what + at(Speeds.of(file.line())) + ", but answers at " + found
                                + "; set line.baud to " + found)
                        .orElse(what + ", at other common speeds too; " + question
                                + (file.line() instanceof LineFile.Serial
                                        ? " Look at the cable and line.flow"
                                        : " Look at the server's port")));
        return false;
    }

    private static String at(Optional<Integer> speed) {
        return speed.map(baud -> " at " + baud + " baud").orElse("");
    }
}
