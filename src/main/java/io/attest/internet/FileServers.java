package io.attest.internet;

import java.net.InetSocketAddress;
import java.util.Optional;

/**
 * The real FTP server behind the gates.
 *
 * <p>It knows the users {@code ftper} with {@code ftpsecret} and {@code ftper2} with {@code ftpsecret2}, whose home is the
 * root of the same tree; any other login is answered 530. The directories {@code /}, {@code /pub}, {@code /in} and
 * {@code /a/b} are always there. It alters no octet of a file, whatever the type, and STOR replaces a file. It dials, and
 * listens on, loopback alone, and must not end a connection because nothing is said for a while.
 */
public interface FileServers extends AutoCloseable {

    /** Where its control connections arrive. */
    InetSocketAddress ftp();

    /** Holds a file; what was there under that absolute path is replaced. */
    void put(String path, byte[] octets);

    /** The octets of a file; empty where there is none. */
    Optional<byte[]> get(String path);

    /** Removes everything but the directories that are always there. */
    void empty();

    @Override
    void close();
}
