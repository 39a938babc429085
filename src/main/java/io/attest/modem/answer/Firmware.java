package io.attest.modem.answer;

/**
 * What the modem says about itself.
 *
 * @param stack first line of AT#VALL (E-203)
 * @param build file, size and date as AT#VVERSION shows them (E-196)
 * @param imei 15 digits, the last one by Luhn's formula
 */
public record Firmware(
        String maker, String model, String revision, String stack, String build, String imei, String imsi) {

    public static Firmware standard() {
        return new Firmware(
                "Attest",
                "Reference Modem",
                "651_09gg",
                "eDsoft-W302-V03.00",
                "eDsoft-W302_V03.00 71168 Jan 20 2006 10:15:00",
                "356938035643809",
                "208010123456789");
    }

    public Firmware stack(String other) {
        return new Firmware(maker, model, revision, other, build, imei, imsi);
    }

    public Firmware build(String other) {
        return new Firmware(maker, model, revision, stack, other, imei, imsi);
    }

    public Firmware named(String otherMaker, String otherModel, String otherRevision) {
        return new Firmware(otherMaker, otherModel, otherRevision, stack, build, imei, imsi);
    }
}
