package org.dateline.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Imported files as they came, by the SHA-256 of their content: `originals/ab/abcd…`. The same file is kept once.
final class Originals {
    private final Path folder;

    Originals(Path library) {
        folder = library.resolve("originals");
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    /// Keeps a file; it is on disk when this returns.
    ///
    /// @return its SHA-256 as 64 hex digits
    String keep(Path file) throws IOException {
        Files.createDirectories(folder);
        Path beside = Files.createTempFile(folder, "incoming", ".new");
        try {
            MessageDigest sha = sha256();
            try (InputStream in = Files.newInputStream(file);
                    OutputStream out = new DigestOutputStream(Files.newOutputStream(beside), sha)) {
                in.transferTo(out);
            }
            String hash = HexFormat.of().formatHex(sha.digest());
            Path kept = place(hash);
            if (!Files.exists(kept)) {
                try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.createDirectories(kept.getParent());
                Files.move(beside, kept, StandardCopyOption.ATOMIC_MOVE);
                Folder.forceFolder(kept.getParent());
                Folder.forceFolder(folder);
            }
            return hash;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// Where a kept file lies.
    Optional<Path> find(String hash) {
        return hash.matches("[0-9a-f]{64}") && Files.exists(place(hash)) ? Optional.of(place(hash)) : Optional.empty();
    }

    private Path place(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    List<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.getFileName().toString().matches("[0-9a-f]{64}"))
                    .sorted()
                    .toList();
        }
    }

    long check(List<CheckReport.Fault> faults) throws IOException {
        long whole = 0;
        for (Path file : all()) {
            String name = file.getFileName().toString();
            if (name.equals(hash(file))) {
                whole++;
            } else {
                faults.add(new CheckReport.Fault(
                        "originals/" + name.substring(0, 2) + "/" + name, 0, "the content is not what was imported"));
            }
        }
        return whole;
    }

    static String hash(Path file) throws IOException {
        MessageDigest sha = sha256();
        try (InputStream in = Files.newInputStream(file);
                OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), sha)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(sha.digest());
    }
}
