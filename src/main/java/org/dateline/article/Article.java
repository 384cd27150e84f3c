package org.dateline.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dateline.time.When;

/// An immutable news text.
///
/// @param id a hash of title, source, publication time and text: the same article imported twice is one article
/// @param title the headline; empty if there is none
/// @param source the outlet; empty if not known
/// @param published the day it was published, with a time of day in the EDTF where known; [When#UNKNOWN] if undated
/// @param language ISO 639-1, empty if not known
/// @param byline who wrote it, empty if not known
/// @param address where it was found: a URL, empty if not known
/// @param text the body, `\n` line ends; every span in the program counts UTF-16 code units of this
public record Article(
        String id,
        String title,
        String source,
        When published,
        String language,
        String byline,
        String address,
        String text) {

    /// An article with the id that its content gives it.
    public static Article of(
            String title, String source, When published, String language, String byline, String address, String text) {
        return new Article(
                hash(title, source, published, text), title, source, published, language, byline, address, text);
    }

    private static String hash(String title, String source, When published, String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String part : new String[] {title, source, published.edtf(), text}) {
                sha.update(part.getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
            }
            return HexFormat.of().formatHex(sha.digest(), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
