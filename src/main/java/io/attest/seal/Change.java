package io.attest.seal;

/** What has become of a file since a run was sealed. */
public enum Change {

    /** It has other content. */
    CHANGED,

    /** It is not there any more. */
    MISSING,

    /** It was not there. */
    ADDED,

    /** It is no plain file (any more), or cannot be read. */
    UNREADABLE;

    /** For people. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
