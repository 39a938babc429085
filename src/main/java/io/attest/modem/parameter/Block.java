package io.attest.modem.parameter;

/** The categories of AT#VALL, in its order (R-8-010). */
public enum Block {
    PHYSICAL,
    PPP,
    GPRS,
    DNS,
    FTP,
    POP3,
    SMTP,
    MAIL1,
    MAIL2,
    MAIL3,
    TCP1,
    TCP2,
    UDP,
    PING
}
