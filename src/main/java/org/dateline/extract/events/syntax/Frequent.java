package org.dateline.extract.events.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// Words so often seen with one tag that the tagger need not think: by their hashes, a tag for each.
final class Frequent {
    private final int[] words;
    private final byte[] tags;
    /// Places in `words` counted from 1, by hash; 0 where there is none.
    private final short[] places;

    Frequent(int[] words, byte[] tags) {
        this.words = words;
        this.tags = tags;
        if (words.length > Short.MAX_VALUE) {
            throw new IllegalArgumentException(words.length + " frequent words are too many");
        }
        places = new short[Integer.highestOneBit(Math.max(1, words.length)) << 2];
        for (int i = 0; i < words.length; i++) {
            places[free(words[i])] = (short) (i + 1);
        }
    }

    private int free(int word) {
        int at = at(word);
        while (places[at] != 0) {
            at = at + 1 & places.length - 1;
        }
        return at;
    }

    private int at(int word) {
        return (word * 0x9E3779B1 >>> 12) & places.length - 1;
    }

    /// The only tag of a word, or -1.
    byte only(int word) {
        for (int at = at(word); places[at] != 0; at = at + 1 & places.length - 1) {
            if (words[places[at] - 1] == word) {
                return tags[places[at] - 1];
            }
        }
        return -1;
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
