package io.attest.internet.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.mockftpserver.fake.filesystem.FileEntry;
import org.mockftpserver.fake.filesystem.FileSystemEntry;
import org.mockftpserver.fake.filesystem.UnixFakeFileSystem;

/** Files and directories. Sessions and cases use it at the same time. */
final class Tree extends UnixFakeFileSystem {

    @Override
    public synchronized void add(FileSystemEntry entry) {
        super.add(entry);
    }

    @Override
    public synchronized FileSystemEntry getEntry(String path) {
        return super.getEntry(path);
    }

    @Override
    public synchronized boolean delete(String path) {
        return super.delete(path);
    }

    @Override
    public synchronized void rename(String from, String to) {
        super.rename(from, to);
    }

    @Override
    public synchronized List<?> listFiles(String path) {
        return super.listFiles(path);
    }

    @Override
    public synchronized List<?> listNames(String path) {
        return super.listNames(path);
    }

    /** Any name will do; a pattern would be matched by recursion, once for each directory of the path. */
    @Override
    protected boolean isValidName(String path) {
        return path.startsWith(getSeparator());
    }

    /** The original takes a slash too many for a name without letters. */
    @Override
    protected String normalize(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split(getSeparator())) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return getSeparator() + String.join(getSeparator(), parts);
    }

    synchronized void put(String path, byte[] octets) {
        delete(path);
        FileEntry file = new FileEntry(path);
        file.setContents(octets);
        add(file);
    }

    synchronized Optional<byte[]> get(String path) {
        return getEntry(path) instanceof FileEntry file ? Optional.of(octets(file)) : Optional.empty();
    }

    private static byte[] octets(FileEntry file) {
        try (InputStream octets = file.createInputStream()) {
            return octets.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a file in memory cannot be read", impossible);
        }
    }
}
