package io.attest.modem.answer;

/** What each kind of failure of an AT# command is answered with (chapter 9, E-22 to E-25). */
public record Refusals(
        Outcome unknown,
        Outcome syntax,
        Outcome storage,
        Outcome tooLong,
        Outcome badValue,
        Outcome tooLongText,
        Outcome closed) {

    public static final int INTERNAL = 36_872;

    public static Refusals standard() {
        return new Refusals(
                new Outcome.Refused(34_817),
                new Outcome.Refused(34_819),
                new Outcome.Refused(34_824),
                new Outcome.Refused(34_881),
                new Outcome.Refused(34_882),
                new Outcome.Refused(34_882),
                Outcome.ERROR);
    }

    public Refusals unknown(Outcome other) {
        return new Refusals(other, syntax, storage, tooLong, badValue, tooLongText, closed);
    }

    public Refusals syntax(Outcome other) {
        return new Refusals(unknown, other, storage, tooLong, badValue, tooLongText, closed);
    }

    public Refusals storage(Outcome other) {
        return new Refusals(unknown, syntax, other, tooLong, badValue, tooLongText, closed);
    }

    public Refusals tooLong(Outcome other) {
        return new Refusals(unknown, syntax, storage, other, badValue, tooLongText, closed);
    }

    /** Sets the answer to a value out of range and to a text that is too long. */
    public Refusals badValue(Outcome other) {
        return new Refusals(unknown, syntax, storage, tooLong, other, other, closed);
    }

    public Refusals tooLongText(Outcome other) {
        return new Refusals(unknown, syntax, storage, tooLong, badValue, other, closed);
    }

    public Refusals closed(Outcome other) {
        return new Refusals(unknown, syntax, storage, tooLong, badValue, tooLongText, other);
    }
}
