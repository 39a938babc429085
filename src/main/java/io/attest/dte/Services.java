package io.attest.dte;

/**
 * What carries data over the line, one at a time: mail, or a file or socket. It tells command lines from data, in both
 * directions.
 */
final class Services {

    private static final String ETX = String.valueOf(DataService.ETX);

    private final MailService mail = new MailService();
    private final DataService data = new DataService();

    /** Whether one is being opened, or data is on the line. */
    boolean isUnderWay() {
        return mail.isUnderWay() || data.isUnderWay();
    }

    /** Whether anything is left to be ended. */
    boolean isLeft() {
        return mail.isUnderWay() || data.isLeft();
    }

    /** Whether the modem waits for a peer or has one, so that who comes beside may be kept waiting. */
    boolean mayKeepWaiting() {
        return data.isLeft();
    }

    /** Whether a file or socket is in data state. */
    boolean isData() {
        return data.isData();
    }

    /** Whether what the host writes now is data. */
    boolean takesData() {
        return mail.takesBody() || data.isData();
    }

    /**
     * Whether what the modem has written, and nobody has taken yet, may be data.
     *
     * @param taken what was taken last
     */
    boolean mayHaveWrittenData(String taken) {
        return MailService.announces(taken) || data.isData();
    }

    /** Of what the host is about to write, that which an echoing modem sends back: of data only its end (E-114, E-139). */
    String echoed(String text) {
        if (mail.takesBody()) {
            return text.endsWith(MailService.END) ? MailService.END : "";
        }
        if (data.isData()) {
            return text.endsWith(ETX) ? ETX : "";
        }
        return text;
    }

    /** The host has written this. */
    void written(String text) {
        boolean body = mail.takesBody();
        if (!data.isData()) {
            mail.written(text);
        }
        if (!body) {
            data.written(text);
        }
    }

    /** The modem has written this. */
    void heard(String text) {
        if (data.isData()) {
            data.heard(text);
        } else {
            mail.heard(text);
            data.heard(text);
        }
    }

    /** The modem was reset. */
    void over() {
        mail.over();
        data.over();
    }

    /** Ends what the case has left under way, after the servers and peers have let go. */
    void bringToRest(Exchange exchange, Patience patience) {
        mail.bringToRest(exchange);
        if (data.isLeft()) {
            data.bringToRest(exchange, patience.quiet());
        }
    }
}
