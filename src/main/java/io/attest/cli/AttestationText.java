package io.attest.cli;

import io.attest.report.Visible;
import io.attest.seal.Change;
import io.attest.seal.Name;
import io.attest.seal.Signer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** An attestation for people: the verdict first, then what it rests on. */
final class AttestationText {

    /** Of each kind of finding this many are named; all of them are in the JSON. */
    private static final int NAMED = 20;

    private final StringBuilder text = new StringBuilder();
    private final Attestation found;

    private AttestationText(Attestation found) {
        this.found = found;
    }

    static String of(Attestation found, boolean colour) {
        AttestationText text = new AttestationText(found);
        text.write(colour);
        return text.text.toString();
    }

    private void write(boolean colour) {
        String word = found.word().toUpperCase(Locale.ROOT);
        text.append(colour ? (found.isIntact() ? "\u001b[32m" : "\u001b[1;31m") + word + "\u001b[0m" : word)
                .append("  ")
                .append(because())
                .append('\n');
        int named = 0;
        Map<Name, Change> touched = found.touched();
        for (Map.Entry<Name, Change> each : touched.entrySet()) {
            if (named++ == NAMED) {
                line("", (touched.size() - NAMED) + " more; --json names them all");
                break;
            }
            line(each.getValue().word(), described(each.getKey()));
        }
        if (!found.seal().damage().isEmpty()) {
            line("list", "SHA256SUMS: " + found.seal().damage());
        }
        found.foreign().stream()
                .limit(NAMED)
                .forEach(name -> line("forged?", name.text() + " is not what this Attest derives from the record"));
        if (found.afterTheEnd() > 0) {
            line("record", found.afterTheEnd() + " entries stand behind its end");
        }
        found.derived().stream()
                .limit(NAMED)
                .forEach(name -> line("derived", name.text() + ", since it was sealed; it is what the record gives"));
        if (found.ending() != null) {
            line(
                    "ended",
                    found.ending().at() == null
                            ? "never"
                            : String.valueOf(found.ending().at()));
        }
        if (!found.seal().list().isEmpty()) {
            line("seal", "sha256 of SHA256SUMS " + found.seal().list());
        }
        line("signature", found.signature().word());
        if (!found.signature().why().isEmpty()) {
            line("", found.signature().why());
        }
        Signer signer = found.signature().signer();
        if (signer != null) {
            line("by", signer.subject());
            line("sha256", signer.fingerprint());
            line("valid", signer.from() + " to " + signer.until());
        }
    }

    private String because() {
        if (!found.seal().isSealed()) {
            boolean ended = found.ending() != null
                    && Objects.requireNonNull(found.ending()).at() != null;
            return "there is no SHA256SUMS: "
                    + (ended
                            ? "an older Attest made the run, or it was killed before its reports were written, or somebody took"
                                    + " the file away"
                            : "the run was killed, or it was taken away");
        }
        if (!found.seal().damage().isEmpty()) {
            return "SHA256SUMS itself is damaged, and nothing could be compared with it";
        }
        int touched = found.touched().size() + found.foreign().size();
        return touched == 0
                ? "all " + found.seal().files() + " files are as they were sealed"
                : touched + (touched == 1 ? " file is" : " files are") + " not as sealed, of "
                        + found.seal().files();
    }

    private String described(Name name) {
        return name.text()
                + (name.isEvidence() ? "  (evidence)" : "")
                + (found.seal().why().containsKey(name)
                        ? "; " + Objects.requireNonNull(found.seal().why().get(name))
                        : "");
    }

    private void line(String key, String value) {
        text.append(String.format(Locale.ROOT, "  %-11s", key))
                .append(Visible.line(value))
                .append('\n');
    }
}
