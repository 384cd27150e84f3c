package org.dateline.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Folders of the index.
final class Folders {
    private Folders() {}

    /// Removes a folder and all in it; nothing happens if it is not there.
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }

    /// Removes the indexes of other versions of the program, which nobody reads any more.
    static void keepOnly(Path kept) throws IOException {
        Path all = kept.getParent();
        if (all == null) {
            return;
        }
        List<Path> others;
        try (Stream<Path> folders = Files.list(all)) {
            others = folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.equals(kept))
                    .filter(folder -> folder.getFileName().toString().matches("[0-9a-f]{8}-\\d+"))
                    .toList();
        }
        for (Path other : others) {
            delete(other);
        }
    }
}
