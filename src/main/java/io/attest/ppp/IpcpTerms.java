package io.attest.ppp;

import io.attest.ppp.PppConfig.Addresses;
import io.attest.ppp.packet.Code;
import io.attest.ppp.packet.Option;
import java.util.ArrayList;
import java.util.List;

/** What an end wants and accepts in IPCP: addresses and nothing else. */
final class IpcpTerms implements Terms {

    private static final int IP_ADDRESS = 3;

    private final Addresses addresses;
    private int own;

    IpcpTerms(Addresses addresses) {
        this.addresses = addresses;
        own = addresses.own();
    }

    /** The address in a list of options, 0 where there is none. */
    static int addressIn(List<Option> options) {
        return options.stream()
                .filter(option -> option.type() == IP_ADDRESS)
                .mapToInt(Option::number)
                .findFirst()
                .orElse(0);
    }

    @Override
    public boolean insists() {
        return true;
    }

    @Override
    public List<Option> wanted() {
        return List.of(Option.of(IP_ADDRESS, own));
    }

    @Override
    public Answer answerTo(List<Option> request) {
        List<Option> rejected = new ArrayList<>();
        boolean named = false;
        for (Option option : request) {
            boolean address = option.type() == IP_ADDRESS && option.has(4) && !named;
            boolean unknown = address && option.number() == 0 && addresses.peer() == 0;
            if (!address || unknown) {
                rejected.add(option);
            }
            named |= address;
        }
        if (!rejected.isEmpty()) {
            return new Answer(Code.CONFIGURE_REJECT, rejected);
        }
        return suits(named, addressIn(request))
                ? new Answer(Code.CONFIGURE_ACK, request)
                : new Answer(Code.CONFIGURE_NAK, List.of(Option.of(IP_ADDRESS, addresses.peer())));
    }

    private boolean suits(boolean named, int address) {
        if (addresses.insistsOnPeer()) {
            return address == addresses.peer();
        }
        return !named || address != 0;
    }

    @Override
    public boolean refused(boolean nak, List<Option> options) {
        for (Option option : options) {
            if (option.type() == IP_ADDRESS && !nak) {
                return false;
            }
            if (option.type() == IP_ADDRESS && option.has(4) && !addresses.insistsOnOwn()) {
                own = option.number();
            }
        }
        return true;
    }
}
