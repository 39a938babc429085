package io.attest.modem.answer;

/** How a command ended. */
public sealed interface Outcome {

    Outcome OK = new Done();
    Outcome ERROR = new Result("ERROR");
    Outcome TAKEN = new Taken();

    /** Success: the next command of the line runs, the last one is answered OK. */
    record Done() implements Outcome {}

    /** The answer was given, or comes later from whoever took the line over. */
    record Taken() implements Outcome {}

    /** Another final result code, which ends the line. */
    record Result(String text) implements Outcome {}

    /** {@code #CME ERROR: code} of the TCP/IP stack, whatever AT+CMEE says. */
    record Refused(int code) implements Outcome {}

    /** A failure of TS 27.007, shown as AT+CMEE says. */
    record Equipment(int code, String text) implements Outcome {
        public static final Equipment NOT_ALLOWED = new Equipment(3, "operation not allowed");
        public static final Equipment NO_SIM = new Equipment(10, "SIM not inserted");
        public static final Equipment PIN_REQUIRED = new Equipment(11, "SIM PIN required");
        public static final Equipment PUK_REQUIRED = new Equipment(12, "SIM PUK required");
        public static final Equipment WRONG_PASSWORD = new Equipment(16, "incorrect password");
        public static final Equipment NO_SERVICE = new Equipment(30, "no network service");
    }
}
