package org.dateline.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.dateline.text.Reason;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// Which encoding bytes are in.
///
/// A byte order mark decides; else UTF-8 if the bytes are valid UTF-8; else what Mozilla's detector says; else
/// windows-1252. Text comes out with `\n` line ends.
final class Charsets {
    private Charsets() {}

    /// @throws Unreadable if the bytes are no text at all
    static String decode(byte[] bytes) throws IOException {
        int mark = markLength(bytes);
        Charset charset = mark > 0 ? ofMark(bytes) : StandardCharsets.UTF_8;
        if (mark == 0 && isBinary(bytes)) {
            throw new Unreadable(Reason.of(
                    "file.binary",
                    "It is not text: it holds binary data. Import documents, mail, web pages or plain text."));
        }
        try {
            return lines(strict(charset, bytes, mark));
        } catch (CharacterCodingException e) {
            return lines(new String(bytes, guess(bytes)));
        }
    }

    /// Whether the bytes can be read as UTF-8; other encodings hardly ever look like it by chance.
    static boolean isUtf8(byte[] bytes) {
        try {
            strict(StandardCharsets.UTF_8, bytes, 0);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String strict(Charset charset, byte[] bytes, int from) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    private static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static int markLength(byte[] b) {
        if (b.length >= 3 && (b[0] & 0xff) == 0xef && (b[1] & 0xff) == 0xbb && (b[2] & 0xff) == 0xbf) {
            return 3;
        }
        boolean utf16 = b.length >= 2
                && (((b[0] & 0xff) == 0xfe && (b[1] & 0xff) == 0xff)
                        || ((b[0] & 0xff) == 0xff && (b[1] & 0xff) == 0xfe));
        return utf16 ? 2 : 0;
    }

    private static Charset ofMark(byte[] b) {
        return switch (b[0] & 0xff) {
            case 0xef -> StandardCharsets.UTF_8;
            case 0xfe -> StandardCharsets.UTF_16BE;
            default -> StandardCharsets.UTF_16LE;
        };
    }

    /// Whether the first kilobytes hold what text never does: NUL, or many other controls.
    private static boolean isBinary(byte[] bytes) {
        int n = Math.min(bytes.length, 8192);
        int controls = 0;
        for (int i = 0; i < n; i++) {
            int b = bytes[i] & 0xff;
            if (b == 0) {
                return true;
            }
            if (b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 27) {
                controls++;
            }
        }
        return controls > n / 50;
    }

    private static Charset guess(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, 1 << 16));
        detector.dataEnd();
        @Nullable String name = detector.getDetectedCharset();
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("windows-1252");
    }
}
