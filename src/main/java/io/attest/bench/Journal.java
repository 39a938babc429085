package io.attest.bench;

import io.attest.verdict.BenchEvent;
import io.attest.verdict.Check;

/** Who is told what happens to the benches of a lab; from several threads. */
public interface Journal {

    /** Where nobody keeps one. */
    Journal NONE = new Journal() {
        @Override
        public void checked(Check check) {}

        @Override
        public void happened(BenchEvent event) {}
    };

    /** A bench was qualified. */
    void checked(Check check);

    /** A bench was taken up, put out of use or left. */
    void happened(BenchEvent event);
}
