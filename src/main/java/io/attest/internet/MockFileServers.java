package io.attest.internet;

import io.attest.internet.files.Depot;
import java.net.InetSocketAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The FTP server of the lab where no other is given; it starts when it is first needed, as most cases need none. */
final class MockFileServers implements FileServers {

    private final Places places;
    private @Nullable Depot depot;

    /** @param places which logins and passwords the modem has */
    MockFileServers(Places places) {
        this.places = places;
    }

    private synchronized Depot depot() {
        Depot open = depot;
        if (open == null) {
            Depot opened = Depot.open(Lab.DIRECTORIES);
            Lab.FILERS.forEach((login, password) -> opened.account(places.told(login), places.told(password)));
            depot = opened;
            return opened;
        }
        return open;
    }

    @Override
    public InetSocketAddress ftp() {
        return depot().address();
    }

    @Override
    public void put(String path, byte[] octets) {
        depot().put(path, octets);
    }

    @Override
    public synchronized Optional<byte[]> get(String path) {
        return depot == null ? Optional.empty() : depot.get(path);
    }

    @Override
    public synchronized void empty() {
        if (depot != null) {
            depot.empty();
        }
    }

    @Override
    public synchronized void close() {
        if (depot != null) {
            depot.close();
        }
    }
}
