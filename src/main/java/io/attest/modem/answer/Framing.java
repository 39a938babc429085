package io.attest.modem.answer;

/**
 * The octets around each kind of answer, appendix B "Output". {@code cr} and {@code lf} are the characters of S3 and S4.
 * Open for the faults, which change one frame each.
 */
public class Framing {

    /** A result code or an indication under ATV1. */
    public String text(String text, String cr, String lf) {
        return cr + lf + text + cr + lf;
    }

    /** A result code under ATV0: a CR in front as well (E-12). */
    public String numeric(int code, String cr, String lf) {
        return cr + code + cr;
    }

    /** The same under ATV0 and ATV1 (E-09). */
    public String error(int code, String cr, String lf) {
        return cr + lf + "#CME ERROR: " + code + cr + lf;
    }

    /** What precedes the lines of an AT# read or display: nothing (E-10). */
    public String reportStart(String cr, String lf) {
        return "";
    }

    /** One line of an AT# read or display. */
    public String reportLine(String line, String cr, String lf) {
        return line + cr + lf;
    }

    /** The end of an AT# read or display: text even under ATV0 (E-11). */
    public String reportEnd(boolean verbose, String cr, String lf) {
        return cr + lf + "OK" + cr + lf;
    }

    /** Information text of V.250 and TS 27.007. */
    public String information(String text, String cr, String lf) {
        return cr + lf + text + cr + lf;
    }
}
