package org.dateline.extract.events;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.extract.draft.Token;

/// What an article as a whole is about, where that tells two senses of a word apart: a strike of workers from one of
/// missiles, people killed by a storm from people killed by men. Read at most once an article, on demand.
final class Setting {
    private static final Set<String> NATURE = Set.of(
            "cyclone",
            "storm",
            "hurricane",
            "typhoon",
            "quake",
            "earthquake",
            "flood",
            "floods",
            "flooding",
            "tornado",
            "tsunami",
            "wildfire",
            "wildfires",
            "avalanche",
            "landslide",
            "mudslide",
            "eruption",
            "crash",
            "crashed",
            "overturned",
            "derailed",
            "capsized",
            "accident",
            "collision",
            "stampede",
            "outbreak",
            "epidemic",
            "derailment",
            "blaze",
            "heatwave");
    private static final Set<String> LABOUR = Set.of(
            "union",
            "unions",
            "workers",
            "employees",
            "employers",
            "wage",
            "wages",
            "walkout",
            "walkouts",
            "stoppage",
            "stoppages",
            "strikers",
            "picket",
            "pickets",
            "trade-union");
    private static final Set<String> ARMS = Set.of(
            "missile",
            "missiles",
            "air",
            "airstrike",
            "airstrikes",
            "drone",
            "drones",
            "rocket",
            "rockets",
            "bomb",
            "bombs",
            "troops",
            "artillery",
            "shells");

    private final List<Token> tokens;
    private boolean read;
    private boolean nature;
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
        return labour > arms;
    }

    private void read() {
        if (read) {
            return;
        }
        read = true;
        for (Token token : tokens) {
            String word = token.text().toLowerCase(Locale.ROOT);
            nature |= NATURE.contains(word);
            labour += LABOUR.contains(word) ? 1 : 0;
            arms += ARMS.contains(word) ? 1 : 0;
        }
    }
}
