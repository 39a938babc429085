package io.attest.modem.ftp;

/**
 * A file on a server, and how to get there.
 *
 * @param host name or dotted address
 * @param port of the control connection
 * @param passive whether the modem opens the data connection
 * @param ascii whether the data is NVT-ASCII
 * @param path may be empty
 */
public record Target(
        String host,
        int port,
        String username,
        String password,
        boolean passive,
        boolean ascii,
        String path,
        String name) {}
