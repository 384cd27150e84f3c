package org.dateline.extract.names;

/// The numbers by which words, phrases and features are known. They are part of the model's format.
final class Hashing {
    private Hashing() {}

    static int of(CharSequence text) {
        int h = 0x811C9DC5;
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * 0x01000193;
        }
        return spread(h);
    }

    static int of(CharSequence text, int from, int to) {
        int h = 0x811C9DC5;
        for (int i = from; i < to; i++) {
            h = (h ^ text.charAt(i)) * 0x01000193;
        }
        return spread(h);
    }

    static int join(int a, int b) {
        return spread(a * 0x9E3779B1 + b);
    }

    static int spread(int h) {
        int x = h;
        x ^= x >>> 16;
        x *= 0x85EBCA6B;
        x ^= x >>> 13;
        x *= 0xC2B2AE35;
        x ^= x >>> 16;
        return x;
    }
}
