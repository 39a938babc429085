package io.attest.internet;

import io.attest.internet.files.Depot;
import java.net.InetSocketAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The FTP server of the lab where no other is given; it starts when it is first needed, as most cases need none. */
final class MockFileServers implements FileServers {

    private @Nullable Depot depot;

    private synchronized Depot depot() {
        Depot open = depot;
        if (open == null) {
            open = Depot.open(Lab.DIRECTORIES);
            Lab.FILERS.forEach(open::account);
            depot = open;
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
