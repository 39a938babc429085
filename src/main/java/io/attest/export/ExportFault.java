package io.attest.export;

/** Why a case cannot be exported so; the message is one line that names the way out. */
public final class ExportFault extends RuntimeException {

    ExportFault(String message) {
        super(message);
    }
}
