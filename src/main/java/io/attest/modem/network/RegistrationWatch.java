package io.attest.modem.network;

import io.attest.modem.answer.Answers;
import io.attest.modem.core.Profile;
import io.attest.modem.core.Setting;

/** Indicates a registration state when it has changed and AT+CREG or AT+CGREG asked for it. */
public final class RegistrationWatch {

    private final Network network;
    private final Answers answers;
    private final Profile profile;
    private int gsm;
    private int gprs;

    public RegistrationWatch(Network network, Answers answers, Profile profile) {
        this.network = network;
        this.answers = answers;
        this.profile = profile;
        settle();
    }

    /** Takes the present states as known. */
    public void settle() {
        gsm = network.gsm().stat();
        gprs = network.gprs().stat();
    }

    /** To be called after every event that can change a state. */
    public void check() {
        if (gsm != network.gsm().stat()) {
            gsm = network.gsm().stat();
            indicate(Setting.CREG);
        }
        if (gprs != network.gprs().stat()) {
            gprs = network.gprs().stat();
            indicate(Setting.CGREG);
        }
    }

    /** The present state, if the host wants to be told. */
    public void indicate(Setting setting) {
        if (profile.on(setting)) {
            answers.indicate(setting.command() + ": " + state(setting));
        }
    }

    /** The state as a report shows it; with the cell where the setting is 2. */
    public String state(Setting setting) {
        Registration state = setting == Setting.CREG ? network.gsm() : network.gprs();
        boolean withCell = profile.get(setting) == 2 && state.registered();
        return state.stat() + (withCell ? ",\"0001\",\"0A01\"" : "");
    }
}
