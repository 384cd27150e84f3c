package org.dateline.extract.events;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.extract.draft.Token;

/// What an article as a whole is about, where that tells two senses of a word apart: a strike of workers from one of
/// missiles, people killed by a storm from people killed by men. Read at most once an article, on demand.
final class Setting {
    private static final Set<String> NATURE = Lexicon.of("setting.nature");
    private static final Set<String> LABOUR = Lexicon.of("setting.labour");
    private static final Set<String> TRADES = Lexicon.of("setting.trades");
    private static final Set<String> WAR = Lexicon.of("setting.war");
    private static final Set<String> ARMS = Lexicon.of("setting.arms");

    private final List<Token> tokens;
    private boolean read;
    private boolean nature;
    private boolean trades;
    private boolean war;
    private int labour;
    private int arms;

    Setting(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean isOfNature() {
        read();
        return nature;
    }

    boolean isOfLabour() {
        read();
        return labour > arms || trades && isOfPeace();
    }

    /// Whether nothing tells of arms or of bloodshed.
    boolean isOfPeace() {
        read();
        return arms == 0 && !war;
    }

    private void read() {
        if (read) {
            return;
        }
        read = true;
        for (Token token : tokens) {
            String word = token.text().toLowerCase(Locale.ROOT);
            trades |= TRADES.contains(word);
            war |= WAR.contains(word);
            nature |= NATURE.contains(word);
            labour += LABOUR.contains(word) ? 1 : 0;
            arms += ARMS.contains(word) ? 1 : 0;
        }
    }
}
