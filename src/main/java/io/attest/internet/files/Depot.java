package io.attest.internet.files;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import org.mockftpserver.fake.UserAccount;
import org.mockftpserver.fake.filesystem.DirectoryEntry;

/** An FTP server on a port of loopback that the system chose, open to its accounts, who all see the same files. */
public final class Depot implements AutoCloseable {

    private static final String ROOT = "/";

    private final DepotServer server = new DepotServer();
    private final List<String> directories;

    private Depot(List<String> directories) {
        this.directories = directories;
        empty();
        server.setServerControlPort(0);
        server.start();
    }

    /** @param directories those that are always there, beside the root */
    public static Depot open(List<String> directories) {
        return new Depot(directories);
    }

    /** In whatever characters: they come as every name does. */
    public void account(String user, String password) {
        server.addUserAccount(new UserAccount(PlainName.of(user), PlainName.of(password), ROOT));
    }

    public InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getServerControlPort());
    }

    /** Holds this file from now on, in place of any other of that path; directories are made as needed. */
    public void put(String path, byte[] octets) {
        server.tree().put(PlainName.of(path), octets);
    }

    public Optional<byte[]> get(String path) {
        return server.tree().get(PlainName.of(path));
    }

    /** No file, and no other directory than it had at first. */
    public void empty() {
        Tree tree = new Tree();
        tree.add(new DirectoryEntry(ROOT));
        directories.forEach(path -> tree.add(new DirectoryEntry(path)));
        server.setFileSystem(tree);
    }

    @Override
    public void close() {
        server.stop();
    }
}
