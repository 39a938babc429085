package io.attest.manual;

import java.util.Arrays;

/** The chapters of the manual in their order; {@code 0} is what stands before the first. */
public enum Chapter {
    FRONT("0", "Front matter"),
    INTRODUCTION("1", "Introduction"),
    DIALING("2", "Dialing services"),
    MAIL("3", "SMTP and POP3 e-mail services"),
    FTP("4", "FTP services"),
    TCP("5", "TCP socket services"),
    UDP("6", "UDP socket services"),
    PING("7", "PING services"),
    MISCELLANEOUS("8", "Miscellaneous commands"),
    CODES("9", "Response messages and error codes"),
    GETTING_STARTED("A", "Getting started examples"),
    EXAMPLES("B", "Detailed examples");

    private final String number;
    private final String title;

    Chapter(String number, String title) {
        this.number = number;
        this.title = title;
    }

    /** One character: {@code 0} to {@code 9}, {@code A} or {@code B}. */
    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    /** The chapter in the middle of an id such as {@code T-2-05}, {@code T-2-05.r01} or {@code R-B-137}. */
    static Chapter ofId(String id) {
        return of(id.split("-", 3)[1]);
    }

    static Chapter of(String number) {
        return Arrays.stream(values())
                .filter(chapter -> chapter.number.equals(number))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no chapter '" + number + "' in the manual; chapters are 0 to 9, A and B"));
    }
}
