/**
 * A bench: one modem within reach, by a line, with whatever can be made to happen around it and the servers that it
 * talks to. Built from a file in {@code lab-config/}; several benches form a lab, from which each test case leases one, and
 * which qualifies them between blocks of cases.
 *
 * <p>This is the only room that knows which kind of line and which actuators there are, and the only one that builds the
 * reference modem. It judges nothing.
 *
 * <p>Start reading at {@link io.attest.bench.BenchFile}, then {@link io.attest.bench.Bench} and {@link
 * io.attest.bench.InternetSide}; for runs over several, {@link io.attest.bench.Lab} and {@link io.attest.bench.Station}.
 */
@NullMarked
package io.attest.bench;

import org.jspecify.annotations.NullMarked;
