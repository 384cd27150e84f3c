package org.dateline.library;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.dateline.text.Reason;
import org.jspecify.annotations.Nullable;

/// One process a library. The system lets go of the lock when a process dies, however it dies.
final class Lock implements Closeable {
    /// Far behind the content, so that on Windows too another process can read who holds it.
    private static final long PLACE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private Lock(FileChannel channel) {
        this.channel = channel;
    }

    static Lock take(Path folder) throws IOException {
        Path file = folder.resolve("lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (tryLock(channel) == null) {
                throw new LibraryException(held(folder.getFileName(), holder(file)));
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new Lock(channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(PLACE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /// The number of the process that holds it, empty where that cannot be told.
    private static String holder(Path file) {
        try {
            String pid = Files.readString(file, StandardCharsets.US_ASCII).strip();
            return pid.matches("\\d+") ? pid : "";
        } catch (IOException e) {
            return "";
        }
    }

    private static Reason held(Path library, String holder) {
        return holder.isEmpty()
                ? Reason.of(
                        "library.held",
                        "The library %s is already open in another Dateline: close it there first, or open another library",
                        library)
                : Reason.of(
                        "library.holder",
                        "The library %s is already open in another Dateline (process %s): close it there first, or open another library",
                        library,
                        holder);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
