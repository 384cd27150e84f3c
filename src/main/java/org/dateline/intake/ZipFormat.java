package org.dateline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.dateline.text.Reason;

/// A ZIP archive: each entry is read as a file of its name. Nothing is written to disk, so a path in an entry's name
/// can lead nowhere; an archive within an archive is read one level deep, and what unpacks to too much is stopped.
final class ZipFormat {
    private static final int MOST_ENTRIES = 200_000;
    private static final long MOST_BYTES = 8L << 30;

    private ZipFormat() {}

    static void read(Source source) throws IOException {
        int entries = 0;
        long total = 0;
        try (InputStream in = source.open();
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (source.isCancelled()) {
                    return;
                }
                entries++;
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] bytes = zip.readNBytes((int) (8 * Intake.LARGEST_ARTICLE) + 1);
                total += bytes.length;
                if (entries > MOST_ENTRIES || total > MOST_BYTES) {
                    source.rejected(
                            "",
                            Reason.of(
                                    "file.unpacks",
                                    "The archive unpacks to more than is safe; what came before was read. Unpack it first."));
                    return;
                }
                entry(source, entry.getName(), bytes);
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new Unreadable(
                    Reason.of("file.archive", "The archive is damaged: %s.", String.valueOf(e.getMessage())));
        }
        if (entries == 0) {
            throw new Unreadable(Reason.of("file.zip", "It is no ZIP archive, or an empty one."));
        }
    }

    private static void entry(Source source, String name, byte[] bytes) {
        Format format = Format.of(name);
        Source part = source.part(name, bytes);
        if (bytes.length > 8 * Intake.LARGEST_ARTICLE) {
            part.rejected(
                    "", Reason.of("file.entry", "It is larger than one file in an archive may be. Unpack it first."));
        } else if (format == Format.ZIP && source.name().indexOf('!') >= 0) {
            part.rejected(
                    "",
                    Reason.of("file.nested", "It is an archive inside an archive inside an archive. Unpack it first."));
        } else {
            try {
                format.read(part);
            } catch (IOException e) {
                part.rejected("", Unreadable.because(e).reason());
            } catch (RuntimeException | StackOverflowError e) {
                part.rejected("", Unreadable.damaged(format));
            }
        }
    }
}
