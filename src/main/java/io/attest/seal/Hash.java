package io.attest.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/** SHA-256, in hexadecimal digits. */
final class Hash {

    private static final int BLOCK = 1 << 16;

    private Hash() {}

    /**
     * Of a file, piece by piece.
     *
     * @throws IOException if it cannot be read, or is no plain file
     */
    static String of(Path folder, Name name) throws IOException {
        Path file = name.in(folder);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            // A pipe would be waited for without end.
            throw new IOException("it is no plain file");
        }
        MessageDigest digest = sha256();
        try (SeekableByteChannel bytes =
                Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            ByteBuffer block = ByteBuffer.allocate((int) Math.max(1, Math.min(BLOCK, bytes.size())));
            while (bytes.read(block) >= 0) {
                digest.update(block.flip());
                block.clear();
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
