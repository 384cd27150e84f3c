package org.dateline.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/// Bytes being written or read: numbers in as few bytes as they need, texts as UTF-8 with their length before them.
final class Bytes {
    private byte[] bytes;
    private int at;

    /// @param expected about how many there will be
    Bytes(int expected) {
        this(new byte[expected], 0);
    }

    private Bytes(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    static Bytes of(byte[] written, int from) {
        return new Bytes(written, from);
    }

    /// What was written, not copied: nothing may be written after this.
    BytesRef written() {
        return new BytesRef(bytes, 0, at);
    }

    /// Zigzag and seven bits a byte, least first.
    void number(long value) {
        room(10);
        long rest = value << 1 ^ value >> 63;
        while ((rest & ~0x7FL) != 0) {
            bytes[at++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes[at++] = (byte) rest;
    }

    long number() {
        long value = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at++];
            value |= (long) (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return value >>> 1 ^ -(value & 1);
    }

    /// A number of things of at least one byte each that follow. Damaged bytes must not ask for all the memory there
    /// is.
    int count() {
        long count = number();
        if (count < 0 || count > bytes.length - at) {
            throw new IllegalStateException("more is announced than there is");
        }
        return (int) count;
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, at, utf8.length);
        at += utf8.length;
    }

    String text() {
        int length = count();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    private void room(int more) {
        if (bytes.length - at < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, at + more));
        }
    }
}
