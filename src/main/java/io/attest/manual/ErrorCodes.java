package io.attest.manual;
/** stub replaced when the catalogue lands. */
public final class ErrorCodes { private ErrorCodes(){} public static String regex(){return "\\d{5}";} }
