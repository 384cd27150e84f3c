package org.dateline.text;

import java.util.Optional;

/// Words with a little of what stands around them: enough to find the place again in a text that has moved.
///
/// The form is the TextQuoteSelector of the W3C Web Annotation model.
public record Quote(String exact, String prefix, String suffix) {
    /// How many code units of context are kept on each side.
    public static final int CONTEXT = 32;

    /// The quote of `span` in `text`, with up to [#CONTEXT] code units on each side.
    public static Quote of(String text, Span span) {
        int from = Math.max(0, span.start() - CONTEXT);
        int to = Math.min(text.length(), span.end() + CONTEXT);
        return new Quote(span.of(text), text.substring(from, span.start()), text.substring(span.end(), to));
    }

    /// Where these words stand in `text`: the occurrence whose surroundings agree best, the nearer to `near` where two
    /// agree alike; empty where the words do not occur.
    public Optional<Span> find(String text, int near) {
        if (exact.isEmpty()) {
            return Optional.empty();
        }
        int best = -1;
        int bestAgreement = -1;
        for (int at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
            int agreement = agreementBefore(text, at) + agreementAfter(text, at + exact.length());
            if (agreement > bestAgreement
                    || (agreement == bestAgreement && Math.abs(at - near) < Math.abs(best - near))) {
                best = at;
                bestAgreement = agreement;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(new Span(best, best + exact.length()));
    }

    private int agreementBefore(String text, int at) {
        int n = 0;
        while (n < prefix.length() && n < at && prefix.charAt(prefix.length() - 1 - n) == text.charAt(at - 1 - n)) {
            n++;
        }
        return n;
    }

    private int agreementAfter(String text, int at) {
        int n = 0;
        while (n < suffix.length() && at + n < text.length() && suffix.charAt(n) == text.charAt(at + n)) {
            n++;
        }
        return n;
    }
}
