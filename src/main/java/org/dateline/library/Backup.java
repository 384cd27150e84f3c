package org.dateline.library;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dateline.text.Reason;

/// A library's truth as one zip file with a list of its files and their SHA-256, read again before it counts as made.
final class Backup {
    private static final String MANIFEST = "backup.json";

    private Backup() {}

    /// A file of the library, as long as it was when the backup began.
    record Part(String name, Path file, long size) {}

    record Entry(String name, long size, String sha256) {}

    record Manifest(int format, List<Entry> files) {
        Manifest {
            files = List.copyOf(files);
        }
    }

    static void write(List<Part> parts, Path zip) throws IOException {
        Path target = zip.toAbsolutePath();
        Path beside = target.resolveSibling(target.getFileName() + ".new");
        try {
            try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(beside)))) {
                out.setLevel(Deflater.BEST_SPEED);
                List<Entry> entries = new ArrayList<>();
                for (Part part : parts) {
                    entries.add(copy(part, out));
                }
                out.putNextEntry(new ZipEntry(MANIFEST));
                out.write(Json.MAPPER.writeValueAsBytes(new Manifest(Library.FORMAT, entries)));
                out.closeEntry();
            }
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            try (ZipFile written = new ZipFile(beside.toFile())) {
                for (Entry entry : manifest(written, zip).files()) {
                    extract(written, entry, OutputStream.nullOutputStream(), zip);
                }
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Folder.forceFolder(target.getParent());
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static Entry copy(Part part, ZipOutputStream out) throws IOException {
        out.putNextEntry(new ZipEntry(part.name()));
        DigestOutputStream digest = new DigestOutputStream(out, Originals.sha256());
        try (InputStream in = new BufferedInputStream(Files.newInputStream(part.file()))) {
            byte[] buffer = new byte[1 << 16];
            long left = part.size();
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new LibraryException(
                            Reason.of("library.shorter", "%s became shorter while it was backed up", part.name()));
                }
                digest.write(buffer, 0, read);
                left -= read;
            }
        }
        out.closeEntry();
        return new Entry(
                part.name(),
                part.size(),
                HexFormat.of().formatHex(digest.getMessageDigest().digest()));
    }

    /// Unpacks and verifies beside, then moves into place.
    static void restore(Path zip, Path folder) throws IOException {
        Path target = folder.toAbsolutePath();
        if (Files.exists(target)) {
            throw new LibraryException(
                    Reason.of("library.target", "%s is already there: restore to a new name", target));
        }
        Path beside = target.resolveSibling(target.getFileName() + ".new");
        Files.createDirectory(beside);
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (Entry entry : manifest(file, zip).files()) {
                Path place = beside.resolve(entry.name()).normalize();
                if (!place.startsWith(beside)) {
                    throw new LibraryException(
                            Reason.of("library.outside", "%s names a file outside the library: %s", zip, entry.name()));
                }
                Files.createDirectories(place.getParent());
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(place))) {
                    extract(file, entry, out, zip);
                }
                try (FileChannel channel = FileChannel.open(place, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
            Folder.forceFolder(target.getParent());
        } finally {
            Folder.delete(beside);
        }
    }

    private static Manifest manifest(ZipFile file, Path zip) throws IOException {
        ZipEntry entry = file.getEntry(MANIFEST);
        if (entry == null) {
            throw new LibraryException(Reason.of(
                    "library.backup", "%s is not a backup of a Dateline library: it has no %s", zip, MANIFEST));
        }
        try (InputStream in = file.getInputStream(entry)) {
            return Json.MAPPER.readValue(in, Manifest.class);
        }
    }

    private static void extract(ZipFile file, Entry entry, OutputStream to, Path zip) throws IOException {
        ZipEntry packed = file.getEntry(entry.name());
        if (packed == null) {
            throw new LibraryException(
                    Reason.of("library.lacks", "%s lacks %s: take another backup", zip, entry.name()));
        }
        DigestOutputStream digest = new DigestOutputStream(to, Originals.sha256());
        try (InputStream in = file.getInputStream(packed)) {
            in.transferTo(digest);
        }
        if (!HexFormat.of().formatHex(digest.getMessageDigest().digest()).equals(entry.sha256())) {
            throw new LibraryException(
                    Reason.of("library.damaged", "%s is damaged in %s: take another backup", zip, entry.name()));
        }
    }
}
