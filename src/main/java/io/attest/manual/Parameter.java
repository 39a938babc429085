package io.attest.manual;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A stored parameter of the AT# set. Values are as the manual states them; an empty string where it states none.
 *
 * @param id for instance {@code P-TCPPORT-1}; the last number is the socket
 * @param chapter the chapter that defines it
 * @param mnemonic the name behind {@code AT#}
 * @param kind {@code enum}, {@code int}, {@code ip}, {@code ip-or-name}, {@code phone}, {@code string}, {@code multi-line}
 * @param min the least value
 * @param max the greatest value
 * @param step the distance of legal values
 * @param allowed the legal values where they are a list, separated by a bar
 * @param maxLength in characters
 * @param defaultValue after AT#DELFLASH and a hard reset
 * @param quotedInResponse whether it is shown between double quotes
 * @param set the command that writes it
 * @param get the command that reads it
 * @param displayedBy the display commands that show it
 * @param readBy the commands that use it
 * @param notes what else is to know
 * @param quotedInSet whether it is written between double quotes
 * @param meanings what the values mean
 * @param position its place in AT#VALL, from 1
 * @param sample the value in the manual's own display example
 * @param errata the errata that it meets
 */
public record Parameter(
        String id,
        String chapter,
        String mnemonic,
        String kind,
        String min,
        String max,
        String step,
        String allowed,
        String maxLength,
        @JsonProperty("default") String defaultValue,
        String quotedInResponse,
        String set,
        String get,
        List<String> displayedBy,
        String readBy,
        String notes,
        String quotedInSet,
        String meanings,
        int position,
        String sample,
        List<String> errata) {}
