package org.dateline.library;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32C;

/// One line of a log: `[sequence,"crc",record]`, itself valid JSON.
///
/// The CRC is CRC-32C over the digits of the sequence, a comma and the bytes of the record, as eight hex digits, so
/// that neither a changed byte nor a line copied to another place passes.
///
/// @param sequence from 1, without gaps
/// @param record UTF-8 JSON without line ends
record Line(long sequence, byte[] record) {
    private static final int CRC_DIGITS = 8;

    byte[] encode() {
        byte[] digits = Long.toString(sequence).getBytes(StandardCharsets.US_ASCII);
        byte[] crc = "%08x".formatted(crc(digits, record, 0, record.length)).getBytes(StandardCharsets.US_ASCII);
        byte[] line = new byte[digits.length + record.length + CRC_DIGITS + 7];
        int at = 0;
        line[at++] = '[';
        at = put(line, at, digits);
        line[at++] = ',';
        line[at++] = '"';
        at = put(line, at, crc);
        line[at++] = '"';
        line[at++] = ',';
        at = put(line, at, record);
        line[at++] = ']';
        line[at] = '\n';
        return line;
    }

    /// Reads the bytes of a line without its line end; empty unless every byte is as it was written.
    static Optional<Line> decode(byte[] buffer, int from, int to) {
        int at = from + 1;
        long sequence = 0;
        while (at < to && buffer[at] >= '0' && buffer[at] <= '9' && at - from < 19) {
            sequence = sequence * 10 + buffer[at++] - '0';
        }
        int record = at + CRC_DIGITS + 4;
        boolean framed = at > from + 1
                && record < to
                && buffer[from] == '['
                && buffer[at] == ','
                && buffer[at + 1] == '"'
                && buffer[record - 2] == '"'
                && buffer[record - 1] == ','
                && buffer[to - 1] == ']';
        if (!framed) {
            return Optional.empty();
        }
        byte[] digits = Long.toString(sequence).getBytes(StandardCharsets.US_ASCII);
        if (crc(digits, buffer, record, to - 1 - record) != hex(buffer, at + 2)) {
            return Optional.empty();
        }
        byte[] bytes = new byte[to - 1 - record];
        System.arraycopy(buffer, record, bytes, 0, bytes.length);
        return Optional.of(new Line(sequence, bytes));
    }

    private static int put(byte[] into, int at, byte[] bytes) {
        System.arraycopy(bytes, 0, into, at, bytes.length);
        return at + bytes.length;
    }

    private static int crc(byte[] digits, byte[] record, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(digits);
        crc.update(',');
        crc.update(record, from, length);
        return (int) crc.getValue();
    }

    private static int hex(byte[] buffer, int at) {
        int value = 0;
        for (int i = at; i < at + CRC_DIGITS; i++) {
            value = value << 4 | Math.max(Character.digit(buffer[i], 16), 0);
        }
        return value;
    }
}
