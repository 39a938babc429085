package io.attest.modem.fault;

/** The kinds of mistake that firmware makes. Every harmful fault is one of them; a suite is graded by each. */
public enum Operator {

    /** Another result code, in words or as a number, than the one that belongs here. */
    WRONG_CODE("wrong code"),

    /** A CR or LF is missing, one too many, or something else. */
    MISSING_OR_EXTRA_CRLF("missing or extra CR/LF"),

    /** A parameter begins with another value. */
    WRONG_DEFAULT("wrong default"),

    /** A bound, a step, a length or a count ends in the wrong place. */
    OFF_BY_ONE("off-by-one range"),

    /** What should be over, closed or cleared goes on. */
    STATE_NOT_RESET("state not reset"),

    /** The modem says something of its own in the midst of an answer or of data. */
    INDICATION_INSIDE_RESPONSE("indication inside a response"),

    /** An octet is lost or doubled, or all the rest cut off, where a buffer, a piece or a session begins or ends. */
    BYTE_LOST_AT_BOUNDARY("byte lost at a boundary"),

    /** A time is not kept: ignored, fixed, not restarted, or in other units. */
    TIMER_IGNORED("timer ignored"),

    /** Upper and lower case are taken for one another, or not taken for one. */
    CASE_HANDLING("case handling"),

    /** A value is gone, or another, before its time: after a reset, a loss of power or an erasing that must wait. */
    PERSISTENCE_LOST("persistence lost"),

    /** The end of a session or connection is told with the reason of another end. */
    WRONG_CLOSE_REASON("wrong close reason"),

    /** What marks data off (DLE, ETX, a quote, the sequence behind a mail) is set, taken or missed wrongly. */
    WRONG_ESCAPE("wrong escape"),

    /** What belongs to another socket, or to the other kind of socket, is taken. */
    WRONG_SOCKET("wrong socket"),

    /** The right lines or messages in another order. */
    ORDER_OF_LINES("order of lines"),

    /** Something of an earlier session, mail, transfer or reply is still used. */
    STALE_DATA("stale data"),

    /** What must be refused, or looked at first, is let pass. */
    CHECK_MISSING("check missing"),

    /** What must work is refused, or answered and not done. */
    NOT_DONE("not done"),

    /** Something else is changed or ended, too. */
    SIDE_EFFECT("side effect"),

    /** A result, an indication or a line is missing or one too many, or octets are echoed. */
    MISSING_OR_EXTRA_MESSAGE("missing or extra message"),

    /** A line comes in its place and says something else, or says it in another form. */
    WRONG_TEXT("wrong text"),

    /** Octets of certain values reach the other side as others, twice or not at all, wherever they stand. */
    DATA_ALTERED("data altered"),

    /** A parameter is ignored, read the wrong way, or another one taken in its place. */
    WRONG_PARAMETER("wrong parameter"),

    /** A server, a peer or the network is dealt with otherwise than it must be. */
    PROTOCOL_BREACH("protocol breach"),

    /** No mistake: a difference that the manual allows. */
    LEGAL_DIFFERENCE("legal difference");

    private final String word;

    Operator(String word) {
        this.word = word;
    }

    /** What people call it. */
    public String word() {
        return word;
    }
}
