package org.dateline.extract.events.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/// Words so often seen with one tag that the tagger need not think: hashes in order, a tag for each.
final class Frequent {
    private final int[] words;
    private final byte[] tags;

    Frequent(int[] words, byte[] tags) {
        this.words = words;
        this.tags = tags;
    }

    /// The only tag of a word, or -1.
    byte only(int word) {
        int at = Arrays.binarySearch(words, word);
        return at < 0 ? -1 : tags[at];
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(words.length);
        for (int w : words) {
            out.writeInt(w);
        }
        out.write(tags);
    }

    static Frequent read(DataInputStream in) throws IOException {
        int n = in.readInt();
        int[] words = new int[n];
        for (int i = 0; i < n; i++) {
            words[i] = in.readInt();
        }
        byte[] tags = new byte[n];
        in.readFully(tags);
        return new Frequent(words, tags);
    }
}
