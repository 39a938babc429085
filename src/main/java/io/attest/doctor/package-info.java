/**
 * What is wrong with a bench, and the way out: its file, its port, its modem, its actuators and its Internet side are
 * looked at one after the other. Nothing is judged and nothing is changed, but that a modem without result codes is told to
 * give some; every wait is bounded.
 *
 * <p>It must not know campaigns, verdicts or reports.
 *
 * <p>Start reading at {@link io.attest.doctor.Doctor}, then {@link io.attest.doctor.ModemExam}.
 */
@NullMarked
package io.attest.doctor;

import org.jspecify.annotations.NullMarked;
