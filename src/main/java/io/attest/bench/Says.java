package io.attest.bench;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with the {@code ixit:} of a bench file, with the way out. Never shows the value of a variable.
 *
 * @param bench the bench's name
 */
record Says(String bench) {

    ConfigurationFault fault(String key, String what) {
        return new ConfigurationFault("ixit." + key + " of bench " + bench + " " + what);
    }

    /** @return the value, if it is what it must be */
    String fits(String key, String value, Pattern form, String what) {
        return fits(key, value, value, form, what);
    }

    /** @param shown how a message calls the value */
    String fits(String key, String value, String shown, Pattern form, String what) {
        if (!form.matcher(value).matches()) {
            throw fault(key, "is " + shown + ", which is not " + what);
        }
        return value;
    }

    /**
     * The value of a variable of the environment.
     *
     * @param named as {@code ${NAME}}
     */
    String secret(String key, String named, Pattern variable, Environment environment) {
        Matcher name = variable.matcher(named);
        if (!name.matches()) {
            throw fault(key, "is a secret and no place for a value: write ${NAME} and set NAME in the environment");
        }
        String value = environment.value(name.group(1));
        if (value == null) {
            throw fault(key, "is ${" + name.group(1) + "}, which is not set: export " + name.group(1) + "=...");
        }
        return value;
    }
}
