package io.attest.modem.mail;

import java.util.List;

/**
 * A mail to be sent, but for what the host types.
 *
 * @param domain what the client calls itself
 * @param name of the sender; may be empty
 * @param sender address of the sender
 * @param recipients of the field To, ten at most
 * @param copies of the field Cc
 * @param subject may be empty
 * @param body the stored one; empty where the host types it
 */
public record Letter(
        String domain,
        String name,
        String sender,
        List<String> recipients,
        List<String> copies,
        String subject,
        String body) {

    /** The same to others. */
    public Letter to(List<String> others) {
        return new Letter(domain, name, sender, others, copies, subject, body);
    }

    /** The same with other copies. */
    public Letter copied(List<String> others) {
        return new Letter(domain, name, sender, recipients, others, subject, body);
    }

    /** The same with another subject. */
    public Letter about(String other) {
        return new Letter(domain, name, sender, recipients, copies, other, body);
    }

    /** The same with another body. */
    public Letter saying(String other) {
        return new Letter(domain, name, sender, recipients, copies, subject, other);
    }
}
