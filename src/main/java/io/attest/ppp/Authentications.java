package io.attest.ppp;

import io.attest.ppp.PppConfig.Timing;
import io.attest.ppp.packet.Packet;
import java.util.ArrayList;
import java.util.List;

/** The authentication phase (RFC 1661, 3.5): none, one or both ends prove who they are. */
final class Authentications {

    /** The link that is to be used only by who may. */
    interface Owner {

        void send(int protocol, byte[] information);

        void authenticated(PppAuth by, String username);

        /** All who had to are authenticated. */
        void allAuthenticated();

        void end(PppEnd reason);
    }

    private final Timing timing;
    private final PppTimers timers;
    private final Owner owner;
    private final List<Authentication> all = new ArrayList<>();
    private int pending;

    Authentications(Timing timing, PppTimers timers, Owner owner) {
        this.timing = timing;
        this.timers = timers;
        this.owner = owner;
    }

    /** Begins what was agreed. Randomness and the name are those of the link, access and credentials those of the role. */
    void begin(Agreement agreement, PppConfig link, PppConfig role) {
        all.clear();
        Outcome proving = new Outcome(agreement.proving());
        role.credentials().ifPresent(credentials -> {
            switch (agreement.proving()) {
                case NONE -> {}
                case PAP -> all.add(new PapClient(credentials, proving, timing, timers, link.random.nextInt(256)));
                case CHAP -> all.add(new ChapClient(credentials, proving, timing, timers));
            }
        });
        Outcome examining = new Outcome(agreement.examining());
        switch (agreement.examining()) {
            case NONE -> {}
            case PAP -> all.add(new PapServer(role.access(), examining, timing, timers));
            case CHAP -> all.add(new ChapServer(link, role.access(), examining, timing, timers));
        }
        pending = all.size();
        if (pending == 0) {
            owner.allAuthenticated();
        }
        List.copyOf(all).forEach(Authentication::begin);
    }

    boolean arePending() {
        return pending > 0;
    }

    void receive(PppAuth by, Packet packet) {
        for (Authentication authentication : List.copyOf(all)) {
            if (authentication.by() == by) {
                authentication.receive(packet);
            }
        }
    }

    void stop() {
        all.forEach(Authentication::stop);
        all.clear();
        pending = 0;
    }

    private final class Outcome implements Authentication.Outcome {

        private final PppAuth by;

        private Outcome(PppAuth by) {
            this.by = by;
        }

        @Override
        public void send(Packet packet) {
            owner.send(by == PppAuth.PAP ? Protocol.PAP : Protocol.CHAP, packet.octets());
        }

        @Override
        public void satisfied(String username) {
            owner.authenticated(by, username);
            pending--;
            if (pending == 0) {
                owner.allAuthenticated();
            }
        }

        @Override
        public void refused() {
            owner.end(PppEnd.AUTHENTICATION);
        }

        @Override
        public void silent() {
            owner.end(PppEnd.TIMEOUT);
        }
    }
}
