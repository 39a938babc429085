package io.attest.modem.ftp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.ftp.FTPReply;

/** The control connection: the commands and replies of RFC 959. */
final class Ftp extends FTPClient {

    Ftp() {
        setIpAddressFromPasvResponse(true);
        setPassiveNatWorkaroundStrategy(null);
    }

    Socket control() {
        return _socket_;
    }

    /** Whether a reply is there, or its beginning. */
    boolean replies() {
        try {
            return _controlInput_.ready();
        } catch (IOException broken) {
            return true;
        }
    }

    boolean agrees() {
        return FTPReply.isPositiveCompletion(getReplyCode());
    }

    boolean wantsMore() {
        return FTPReply.isPositiveIntermediate(getReplyCode());
    }

    boolean begins() {
        return FTPReply.isPositivePreliminary(getReplyCode());
    }

    /** The same of the reply to EPSV, which names a port alone. */
    InetSocketAddress named(InetAddress server) throws IOException {
        _parseExtendedPassiveModeReply(getReplyString());
        return new InetSocketAddress(server, getPassivePort());
    }

    /** Where the reply to PASV says that the server awaits the data connection. */
    InetSocketAddress named() throws IOException {
        _parsePassiveModeReply(getReplyString());
        return new InetSocketAddress(InetAddress.getByName(getPassiveHost()), getPassivePort());
    }
}
