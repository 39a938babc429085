package io.attest.nights;

import java.util.List;

/**
 * Something that was looked at before and is not any more, without anybody having said so.
 *
 * @param what the kind of loss, a few words
 * @param cases the cases, rows or capabilities concerned; may be empty
 * @param detail what it comes to, a line each
 */
public record Lost(String what, List<String> cases, List<String> detail) {}
