package io.attest.ppp;

/** Why a link ended. */
public enum PppEnd {
    /** The other end was silent to Configure-Requests or to authentication. */
    TIMEOUT,
    /** Credentials were refused, at either end. */
    AUTHENTICATION,
    /** No agreement: an authentication protocol, an address or a whole protocol refused. */
    OPTIONS,
    /** The line carries our own octets back. */
    LOOPED,
    /** The peer terminated a link that was open or opening. */
    TERMINATED,
    /** {@link PppLink#close} is finished. */
    CLOSED,
    /** Echo-Requests stayed without reply. */
    SILENT
}
