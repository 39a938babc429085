package io.attest.ppp;

import io.attest.ppp.packet.Packet;

/** One direction of authentication: one end proves who it is, the other decides. */
interface Authentication {

    /** What becomes of it. After it is satisfied it still answers repeated packets. */
    interface Outcome {

        void send(Packet packet);

        void satisfied(String username);

        void refused();

        /** The other end said nothing for Max-Configure restart periods. */
        void silent();
    }

    PppAuth by();

    void begin();

    void receive(Packet packet);

    void stop();
}
