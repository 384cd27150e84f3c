package org.dateline.article;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;

/// Countries that a text implies without naming anything of them: by its currency and by the legal form of companies
/// that nobody knows more of.
///
/// News names the country of its readers least: "the company paid 20 million dollars" is of the United States where
/// nothing says otherwise. What a word before it makes another country's (`Canadian dollars`, `HK$`) does not count,
/// nor does what several countries have (francs, pesos, `AG`).
final class Implied {
    private static final double BY_CURRENCY = 0.05;
    private static final double BY_COMPANIES = 0.3;
    private static final int MOST_CURRENCY = 9;
    private static final int MOST_COMPANIES = 4;

    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("dollar", "US"),
            Map.entry("dollars", "US"),
            Map.entry("dlr", "US"),
            Map.entry("dlrs", "US"),
            Map.entry("cents", "US"),
            Map.entry("cts", "US"),
            Map.entry("sterling", "GB"),
            Map.entry("stg", "GB"),
            Map.entry("pence", "GB"),
            Map.entry("yen", "JP"),
            Map.entry("marks", "DE"),
            Map.entry("lire", "IT"),
            Map.entry("guilders", "NL"),
            Map.entry("pesetas", "ES"),
            Map.entry("yuan", "CN"),
            Map.entry("renminbi", "CN"),
            Map.entry("roubles", "RU"),
            Map.entry("rubles", "RU"),
            Map.entry("hryvnias", "UA"),
            Map.entry("zlotys", "PL"),
            Map.entry("forints", "HU"),
            Map.entry("lira", "TR"),
            Map.entry("shekels", "IL"),
            Map.entry("naira", "NG"),
            Map.entry("rand", "ZA"),
            Map.entry("rupiah", "ID"),
            Map.entry("baht", "TH"),
            Map.entry("ringgit", "MY"),
            Map.entry("reais", "BR"));
    /// Words that are something else unless an amount stands before them.
    private static final Set<String> AFTER_AMOUNTS = Set.of("marks", "rand", "sterling");

    private static final Set<String> AMOUNTS = Set.of("mln", "bln", "million", "billion", "trillion");

    private static final Map<String, String> COMPANIES = Map.of(
            "Inc", "US", "Corp", "US", "PLC", "GB", "Plc", "GB", "plc", "GB", "GmbH", "DE", "SpA", "IT", "Pty", "AU",
            "Oyj", "FI");

    private Implied() {}

    /// How much each country is implied, beside a weight of 1 for the one that is named most.
    ///
    /// @return by code
    static Map<String, Double> countries(String text, Map<String, Entity> entities, List<Mention> mentions) {
        Map<String, Integer> money = new HashMap<>();
        Map<String, Integer> companies = new HashMap<>();
        BitSet known = known(text, entities, mentions);
        String before = "";
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!Character.isLetterOrDigit(c)) {
                sign(text, at, c, money);
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            String word = text.substring(at, end);
            String currency = CURRENCIES.get(word);
            if (currency != null && isPlain(word, before)) {
                money.merge(currency, 1, Integer::sum);
            }
            String company = COMPANIES.get(word);
            if (company != null && !known.get(at)) {
                companies.merge(company, 1, Integer::sum);
            }
            before = word;
            at = end;
        }
        Map<String, Double> all = new HashMap<>();
        money.forEach((c, n) -> all.merge(c, BY_CURRENCY * Math.sqrt(Math.min(n, MOST_CURRENCY)), Double::sum));
        companies.forEach((c, n) -> all.merge(c, BY_COMPANIES * Math.sqrt(Math.min(n, MOST_COMPANIES)), Double::sum));
        return all;
    }

    /// `$` and `£` by themselves, not `C$` or `HK$`.
    private static void sign(String text, int at, char c, Map<String, Integer> money) {
        if (c != '$' && c != '£') {
            return;
        }
        boolean other =
                at > 0 && Character.isLetter(text.charAt(at - 1)) && !text.startsWith("US", Math.max(0, at - 2));
        if (!other) {
            money.merge(c == '$' ? "US" : "GB", 1, Integer::sum);
        }
    }

    /// Whether no adjective before it makes a currency another country's.
    private static boolean isPlain(String word, String before) {
        boolean amount = !before.isEmpty() && (Character.isDigit(before.charAt(0)) || AMOUNTS.contains(before));
        boolean qualified = !before.isEmpty() && Character.isUpperCase(before.charAt(0));
        return AFTER_AMOUNTS.contains(word) ? amount : !qualified;
    }

    /// Where organisations stand whose country is known.
    private static BitSet known(String text, Map<String, Entity> entities, List<Mention> mentions) {
        BitSet known = new BitSet(text.length());
        for (Mention m : mentions) {
            Entity e = entities.get(m.entity());
            if (e != null && e.kind() == EntityKind.ORGANISATION && !e.country().isEmpty()) {
                // the legal form may stand right behind the name
                known.set(m.span().start(), Math.min(text.length(), m.span().end() + 2));
            }
        }
        return known;
    }
}
