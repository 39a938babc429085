package io.attest.seal;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What lies in the folder of a run, without its seal. Links are never followed.
 *
 * @param files the plain files, each with a stamp that changes when it is written anew
 * @param others links, pipes and whatever else is no plain file, and what it is
 */
record Contents(SortedMap<Name, List<Object>> files, SortedMap<Name, String> others) {

    static Contents of(Path folder) throws IOException {
        Contents contents = new Contents(new TreeMap<>(), new TreeMap<>());
        Path root = folder.toRealPath();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                contents.add(Name.of(root, file), attributes);
                return FileVisitResult.CONTINUE;
            }
        });
        return contents;
    }

    private void add(Name name, BasicFileAttributes attributes) {
        if (Seal.isPartOfIt(name)) {
            return;
        }
        if (attributes.isRegularFile()) {
            files.put(
                    name,
                    List.of(String.valueOf(attributes.fileKey()), attributes.lastModifiedTime(), attributes.size()));
        } else {
            others.put(name, attributes.isSymbolicLink() ? "a symbolic link" : "no plain file");
        }
    }
}
