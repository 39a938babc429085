/**
 * The depot: MockFtpServer as FTP server with files in memory.
 *
 * <p>MockFtpServer keeps the accounts, the tree of files and the sessions. Where it would alter octets, split names at a
 * comma, look for commands only now and then, or leave without a reply when a data connection breaks, this room does
 * it itself. It must not know gates or faults.
 *
 * <p>Start reading at {@link io.attest.internet.files.Depot}.
 */
@NullMarked
package io.attest.internet.files;

import org.jspecify.annotations.NullMarked;
