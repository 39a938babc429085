package io.attest.campaign;

import io.attest.bench.Bench;
import io.attest.bench.Lab;
import io.attest.dte.Acceptances.Level;
import io.attest.dte.Tester;
import io.attest.line.LineLost;
import io.attest.line.Transcript;
import io.attest.verdict.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the modem says of itself: maker, model, firmware and stack, for the head of the report. Judges nothing. */
final class Identity {

    private static final List<String> QUESTIONS = List.of("AT+CGMI", "AT+CGMM", "AT+CGMR", "AT#VVERSION");

    private Identity() {}

    /** The answers of one bench's modem; empty when it cannot be asked. */
    static List<String> of(Lab lab) {
        Bench bench = lab.lease();
        try {
            Tester tester =
                    new Tester(bench.line(), new Transcript(), bench.patience(), Set.of(), Level.STRICT, bench.idle());
            tester.begin();
            List<String> answers = new ArrayList<>();
            for (String question : QUESTIONS) {
                answers.addAll(answer(tester, question));
            }
            return answers;
        } catch (Finding | LineLost silent) {
            return List.of();
        } finally {
            bench.idle().unsettle();
            lab.release(bench);
        }
    }

    private static List<String> answer(Tester tester, String question) {
        try {
            tester.issue(question);
            return tester.wholeReport().lines().stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (Finding noReport) {
            tester.whatever();
            return List.of();
        }
    }
}
