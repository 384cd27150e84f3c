package org.dateline.timeline.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.dateline.article.EventType;
import org.dateline.time.When;
import org.dateline.timeline.Lane;
import org.dateline.timeline.Marks;
import org.dateline.timeline.Sign;

/// An invented timeline to draw: a small story told with care.
public final class Sketches {
    private Sketches() {}

    public static Lane lane(String spec, String name) {
        return Lane.parse(spec).orElseThrow().named(name);
    }

    public static List<Lane> cast() {
        return List.of(
                lane("entity:country/NO", "Norway"),
                lane("entity:person/anna-berg", "Anna Berg"),
                lane("entity:country/IS", "Iceland"),
                lane("entity:person/jon-hallur", "Jón Hallur"),
                lane("entity:organisation/cod-council", "Cod Council"),
                lane("entity:person/mairi-ross", "Mairi Ross"));
    }

    /// A quarrel over fish, from plan to outcome, in the spring of an invented year.
    public static Marks story() {
        Story s = new Story();
        s.add("call", "Berg and Hallur speak by phone", "2031-02-12", Sign.HAPPENED, 9, 3, "0101");
        s.add("note", "Norway sends a note", "2031-02-12", Sign.HAPPENED, 4, 1, "100011");
        s.add("seen", "Ross meets Berg", "2031-02-14", Sign.HAPPENED, 6, 3, "110001");
        s.add("hint", "Berg–Hallur call", "2031-02-15", Sign.HAPPENED, 7, 2, "0101");
        s.add("fair", "Fish fair in Bergen", "2031-02-14/2031-02-16", Sign.HAPPENED, 8, 2, "000011");
        s.add("talks", "Norway–Iceland talks in Ålesund", "2031-02-18", Sign.HAPPENED, 14, 6, "1111");
        s.add("uninvited", "Council not invited", "2031-02-18", Sign.NEGATED, 5, 3, "00001");
        s.add("vote", "Council votes on quotas", "2031-02-17", Sign.HAPPENED, 5, 2, "00001");
        s.plan("tour", "Ross visit to Reykjavík", "2031-02-19", Sign.CANCELLED, 4, 2, "000001", "visit");
        s.add("envoy", "Envoy arrives in Oslo", "2031-02-20", Sign.HAPPENED, 7, 3, "100011");
        s.add("leave", "Envoy recalled", "2031-02-20", Sign.CANCELLED, 3, 2, "000001");
        s.add("second", "Second round of talks", "2031-02-21/2031-02-27", Sign.PLANNED, 6, 3, "0101");
        s.add(
                "meet",
                "Leaders may meet before the end of February",
                "2031-02-21/2031-02-28",
                Sign.HYPOTHETICAL,
                7,
                4,
                "101");
        s.add("un", "Fisheries court rules on nets", "2031-02-24", Sign.HAPPENED, 12, 5, "10101");
        s.add("text", "Treaty text agreed", "2031-02", Sign.PLANNED, 2, 1, "000001");
        s.add("draft", "Draft text settled", "2031-02-23/2031-02-26~", Sign.HAPPENED, 5, 2, "000001");
        s.add("delegates", "Delegates in Tromsø", "2031-02-27", Sign.HAPPENED, 4, 2, "001");
        s.add("deck", "Harbour meeting", "2031-02-28", Sign.HAPPENED, 16, 7, "110011");
        s.plan("deal", "Quota deal to be signed", "2031-02-28", Sign.CANCELLED, 9, 4, "00001", "signing");
        s.add("summit", "Lerwick summit", "2031-03-02", Sign.HAPPENED, 11, 6, "000011");
        s.add("stop", "Norway stops landings", "2031-03-03", Sign.HAPPENED, 7, 4, "100010");
        s.add("special", "Council special session", "2031-03-06", Sign.HAPPENED, 5, 2, "000001");
        s.add("visit", "Ross in Reykjavík", "2031-03-10", Sign.HAPPENED, 6, 3, "000001");
        s.add("jed", "Norway–Council talks in Bodø", "2031-03-11", Sign.HAPPENED, 12, 6, "110011");
        s.add("fishermen", "Fishermen to meet in Quebec", "2031-03-12", Sign.PLANNED, 3, 1, "01");
        s.add("truce", "Thirty-day truce at sea", "2031-03-12/2031-04-10", Sign.HYPOTHETICAL, 6, 4, "100010");
        s.add("reply", "Iceland replies", "2031-03-13", Sign.HAPPENED, 5, 3, "101");
        s.add("signing", "Quota deal signed", "2031-04-30", Sign.HAPPENED, 10, 5, "100011");
        s.add("rain", "Storm closes Tórshavn", "2031-05-16", Sign.HAPPENED, 9, 5, "0010111");
        s.add("june", "Second meeting in Tórshavn", "2031-06-02", Sign.HAPPENED, 8, 4, "0010111");
        s.add("july", "Third meeting in Tórshavn", "2031-07-23", Sign.HAPPENED, 8, 4, "001011");
        s.add("aug", "Svalbard summit", "2031-08-15", Sign.HAPPENED, 18, 8, "111");
        s.add("late", "Ministers in Aberdeen", "2031-08-18", Sign.HAPPENED, 15, 7, "110011");
        Random random = new Random(7);
        LocalDate start = LocalDate.of(2031, 1, 3);
        String[] small = {"Statement on nets", "Letter sent", "Skippers protest", "Hearing", "Boat released"};
        for (int i = 0; i < 90; i++) {
            LocalDate day = start.plusDays(random.nextInt(240));
            if (day.isBefore(LocalDate.of(2031, 2, 8)) || day.isAfter(LocalDate.of(2031, 3, 17))) {
                int lane = random.nextInt(6);
                Sign sign = random.nextInt(4) == 0 ? Sign.PLANNED : Sign.HAPPENED;
                s.add(
                        "x" + i,
                        small[random.nextInt(5)],
                        day.toString(),
                        sign,
                        1 + random.nextInt(4),
                        1,
                        "0".repeat(lane) + "1");
            }
        }
        return s.builder
                .counts(new int[] {212, 126, 187, 74, 241, 163})
                .readUntil(LocalDate.of(2031, 9, 1))
                .build();
    }

    private static final class Story {
        final Marks.Builder builder = Marks.builder(cast());

        void add(String id, String title, String when, Sign sign, int articles, int independent, String lanes) {
            plan(id, title, when, sign, articles, independent, lanes, "");
        }

        void plan(
                String id,
                String title,
                String when,
                Sign sign,
                int articles,
                int independent,
                String lanes,
                String became) {
            long bits = 0;
            for (int i = 0; i < lanes.length(); i++) {
                bits |= lanes.charAt(i) == '1' ? 1L << i : 0;
            }
            When at = When.of(when.endsWith("~") ? when.substring(0, when.length() - 1) : when);
            When reported = When.range(at.first(), at.first().plusDays(articles / 3));
            if (when.endsWith("~")) {
                at = new When(when, at.first(), at.last());
            }
            builder.add(
                    id,
                    title,
                    at,
                    reported,
                    sign,
                    EventType.CONSULT,
                    Sign.isMany(articles, independent),
                    articles,
                    bits,
                    became);
        }
    }
}
