package io.attest.modem.fault;

import static io.attest.modem.fault.Fault.harmful;
import static io.attest.modem.fault.Operator.OFF_BY_ONE;
import static io.attest.modem.fault.Operator.WRONG_DEFAULT;

import io.attest.modem.parameter.Rule;
import io.attest.modem.parameter.Text;
import io.attest.modem.parameter.Whole;
import java.util.List;
import java.util.Set;

/** Wrong rows of the parameter table: defaults, bounds, steps and lengths. */
final class RangeFaults {

    private RangeFaults() {}

    static List<Fault> all() {
        return List.of(
                initial("default-callbacktimer", "CALLBACKTIMER", "3", "R-2-015", "T-8-04.r03"),
                initial("default-pingnum", "PINGNUM", "5", "R-7-007", "T-8-04.r72"),
                initial("default-ftptype", "FTPTYPE", "A", "R-4-010"),
                initial("default-callscreennum", "CALLSCREENNUM", "*", "R-2-020", "T-8-04.r04"),
                initial("default-isp-user", "ISPUN", "guest", "R-2-064"),
                initial("default-smtpport", "SMTPPORT", "587", "R-3-058"),
                initial("default-pop3port", "POP3PORT", "25", "R-3-043"),
                initial("default-pop3headermode", "POP3HEADERMODE", "0", "R-3-038"),
                initial("default-dnsserv1", "DNSSERV1", "255.255.255.255", "R-3-075"),
                initial("default-tcptxdelay", "TCPTXDELAY", "0", "R-5-018", "R-5-045"),
                initial("default-phytimeout", "PHYTIMEOUT", "10", "R-2-038"),
                initial("default-redialcount", "REDIALCOUNT", "4", "R-2-028"),
                initial("default-ftpmode", "FTPMODE", "1", "R-4-006"),
                initial("default-dlemode", "DLEMODE", "0", "R-5-002"),
                initial("default-udptxdelay", "UDPTXDELAY", "20", "R-6-013"),
                rule("min-callbacktimer-low", "CALLBACKTIMER", new Whole(1, 255, 1), "R-2-014"),
                rule("max-phytimeout-short", "PHYTIMEOUT", new Whole(1, 254, 1), "R-2-037"),
                rule("max-redialdelay-long", "REDIALDELAY", new Whole(5, 15, 1), "R-2-032"),
                rule("max-redialcount-short", "REDIALCOUNT", new Whole(0, 13, 1), "R-2-027"),
                rule("max-gprscid-long", "GPRSCID", new Whole(1, 5, 1), "R-2-101"),
                rule("max-pingdelay-long", "PINGDELAY", new Whole(1, 256, 1), "R-7-001"),
                rule("port-above-65535", "FTPPORT", new Whole(0, 99_999, 1), "R-4-001"),
                rule("port-signed", "SMTPPORT", new Whole(0, 32_767, 1), "R-3-057"),
                rule("step-ignored", "UDPTXDELAY", new Whole(0, 32_760, 1), "R-6-017"),
                rule("max-tcptxdelay-long", "TCPTXDELAY", new Whole(0, 32_780, 20), "R-5-017"),
                rule("ringcount-refuses-zero", "RINGCOUNT", new Whole(1, 15, 1), "R-2-043"),
                rule("length-ispun-63", "ISPUN", new Text(63), "R-2-063"),
                rule("length-ftppw-65", "FTPPW", new Text(65), "R-4-021"),
                rule("length-apnserv-119", "APNSERV", new Text(119), "R-2-094"),
                rule("length-domain-121", "DOMAIN", new Text(121), "R-3-013"));
    }

    private static Fault initial(String id, String name, String value, String... breaks) {
        return harmful(
                id,
                WRONG_DEFAULT,
                name + " is " + value + " after erased flash",
                Set.of(breaks),
                design -> design.table(design.table().change(name, row -> row.initial(value))));
    }

    private static Fault rule(String id, String name, Rule rule, String... breaks) {
        return harmful(
                id,
                OFF_BY_ONE,
                name + " takes " + rule,
                Set.of(breaks),
                design -> design.table(design.table().change(name, row -> row.rule(rule))));
    }
}
