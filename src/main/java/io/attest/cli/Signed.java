package io.attest.cli;

import io.attest.report.Visible;
import io.attest.seal.SignatureFile;
import io.attest.seal.Signer;
import io.attest.seal.Trust;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of the signature of a run.
 *
 * @param signer who signed, or claims to have; null where nobody is named
 * @param state what it is worth
 * @param why what is wrong; empty where nothing is
 */
record Signed(@Nullable Signer signer, State state, String why) {

    /** What a signature is worth. */
    enum State {
        /** There is none. */
        NONE,
        /** It does not fit the list, or the certificate had expired when the run ended. */
        BAD,
        /** It fits; nobody said whom to trust. */
        SELF_ASSERTED,
        /** It fits, and a trusted certificate vouches for it. */
        TRUSTED,
        /** It fits, and no trusted certificate vouches for it. */
        NOT_TRUSTED,
        /** There is none, and a trusted one was asked for. */
        WANTED
    }

    static Signed of(@Nullable SignatureFile file, @Nullable Trust trust, @Nullable Instant ended) {
        if (file == null) {
            return new Signed(null, trust == null ? State.NONE : State.WANTED, "");
        }
        Signer signer = file.chain().isEmpty() ? null : new Signer(file.chain().get(0));
        if (signer == null || !file.flaw().isEmpty()) {
            return new Signed(signer, State.BAD, file.flaw());
        }
        if (ended != null && ended.isAfter(signer.until())) {
            return new Signed(signer, State.BAD, "its certificate had expired when the run ended");
        }
        String why = ended != null && ended.isBefore(signer.from())
                ? "the certificate is younger than the run: it was signed later"
                : "";
        if (trust == null) {
            return new Signed(signer, State.SELF_ASSERTED, why);
        }
        // A certificate that is younger than the run is looked at on its first day.
        Instant at = ended == null || ended.isBefore(signer.from()) ? signer.from() : ended;
        return new Signed(signer, trust.in(file.chain(), at) ? State.TRUSTED : State.NOT_TRUSTED, why);
    }

    boolean isAsAsked() {
        return state == State.NONE || state == State.SELF_ASSERTED || state == State.TRUSTED;
    }

    /** For people. */
    String word() {
        return switch (state) {
            case NONE -> "none";
            case BAD -> "bad signature";
            case SELF_ASSERTED -> "good, but only the signer vouches for its certificate: compare the fingerprint";
            case TRUSTED -> "good, and trusted";
            case NOT_TRUSTED -> "not signed by whom you trust";
            case WANTED -> "not signed";
        };
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("state", state.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        json.put("why", Visible.line(why));
        if (signer != null) {
            json.put("subject", Visible.line(signer.subject()));
            json.put("sha256", signer.fingerprint());
            json.put("validFrom", signer.from().toString());
            json.put("validUntil", signer.until().toString());
        }
        return json;
    }
}
