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
        String body) {}
