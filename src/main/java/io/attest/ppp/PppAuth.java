package io.attest.ppp;

/** How an end may prove who it is; CHAP is CHAP with MD5. */
public enum PppAuth {
    NONE,
    PAP,
    CHAP
}
