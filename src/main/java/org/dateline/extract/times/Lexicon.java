package org.dateline.extract.times;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The words that expressions of time are made of.
final class Lexicon {
    private static final Map<String, Word> WORDS = new HashMap<>();

    private Lexicon() {}

    /// What `lower` means, [Word#NONE] for most words.
    static Word word(String lower) {
        Word found = WORDS.get(lower);
        return found == null ? Word.NONE : found;
    }

    static {
        numbers();
        calendar();
        units();
        pointers();
    }

    private static void numbers() {
        list(
                Kind.CARDINAL,
                0,
                "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                        + " seventeen eighteen nineteen twenty");
        String[] tens = "thirty forty fifty sixty seventy eighty ninety hundred".split(" ");
        for (int i = 0; i < tens.length; i++) {
            put(tens[i], Kind.CARDINAL, 30 + 10 * i);
        }
        list(
                Kind.ORDINAL,
                1,
                "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
                        + " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");
        put("thirtieth", Kind.ORDINAL, 30);
        all(Kind.VAGUE, -1, "several few many couple dozen dozens some numerous");
        String[] decades = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");
        for (int i = 0; i < decades.length; i++) {
            put(decades[i], Kind.DECADE, 20 + 10 * i);
        }
    }

    private static void calendar() {
        proper(Kind.MONTH, 1, "january february march april may june july august september october november december");
        proper(Kind.MONTH, 1, "jan feb mar apr - jun jul aug sep oct nov dec");
        WORDS.put("sept", new Word(Kind.MONTH, 9, true));
        proper(Kind.WEEKDAY, 1, "monday tuesday wednesday thursday friday saturday sunday");
        proper(Kind.WEEKDAY, 1, "- tues wed thurs fri - -");
        WORDS.put("tue", new Word(Kind.WEEKDAY, 2, true));
        WORDS.put("thu", new Word(Kind.WEEKDAY, 4, true));
        proper(Kind.WEEKDAYS, 1, "mondays tuesdays wednesdays thursdays fridays saturdays sundays");
        list(Kind.SEASON, 21, "spring summer autumn winter");
        put("fall", Kind.SEASON, 23);
        all(Kind.FISCAL, 0, "fiscal financial");
        all(Kind.HALF, 0, "half");
        for (Feast feast : Feast.values()) {
            WORDS.putIfAbsent(feast.first(), new Word(Kind.FEAST, feast.ordinal(), true));
        }
    }

    private static void units() {
        for (Unit unit : Unit.values()) {
            String name = unit.name().toLowerCase(Locale.ROOT);
            if (unit != Unit.SECOND) {
                put(name, Kind.UNIT, unit.ordinal());
            }
            put(unit == Unit.CENTURY ? "centuries" : name + "s", Kind.UNITS, unit.ordinal());
        }
        put("fortnight", Kind.UNIT, Unit.WEEK.ordinal());
        put("semester", Kind.NONE, 0);
        all(Kind.WEEKEND, 0, "weekend weekends");
        put("morning", Kind.PART, DayPart.MORNING.ordinal());
        all(Kind.PART, DayPart.AFTERNOON.ordinal(), "afternoon");
        all(Kind.PART, DayPart.EVENING.ordinal(), "evening");
        all(Kind.PART, DayPart.NIGHT.ordinal(), "night overnight");
        all(Kind.NOON, 12, "noon midday");
        put("midnight", Kind.NOON, 0);
        put("daily", Kind.REPEATED, Unit.DAY.ordinal());
        put("nightly", Kind.REPEATED, Unit.DAY.ordinal());
        put("weekly", Kind.REPEATED, Unit.WEEK.ordinal());
        put("monthly", Kind.REPEATED, Unit.MONTH.ordinal());
        put("quarterly", Kind.REPEATED, Unit.QUARTER.ordinal());
        all(Kind.REPEATED, Unit.YEAR.ordinal(), "yearly annually annual");
        put("hourly", Kind.REPEATED, Unit.HOUR.ordinal());
        all(Kind.EVERY, 1, "every each");
    }

    private static void pointers() {
        put("a", Kind.A, 1);
        put("an", Kind.A, 1);
        put("the", Kind.THE, 0);
        put("today", Kind.TODAY, 0);
        put("yesterday", Kind.TODAY, -1);
        put("tomorrow", Kind.TODAY, 1);
        put("tonight", Kind.TODAY, 0);
        all(Kind.LAST, -1, "last past previous preceding");
        all(Kind.NEXT, 1, "next coming following upcoming");
        all(Kind.THIS, 0, "this current present");
        all(Kind.THAT, 0, "that same");
        put("early", Kind.EDGE, Edge.EARLY.ordinal());
        put("late", Kind.EDGE, Edge.LATE.ordinal());
        put("mid", Kind.EDGE, Edge.MIDDLE.ordinal());
        all(Kind.BOUND, Edge.START.ordinal(), "beginning start onset turn outset");
        all(Kind.BOUND, Edge.END.ordinal(), "end close");
        put("middle", Kind.BOUND, Edge.MIDDLE.ordinal());
        all(Kind.APPROX, 0, "about around nearly almost over roughly approximately more less fewer at");
        put("ago", Kind.AGO, -1);
        all(Kind.LATER, 1, "later afterward afterwards");
        all(Kind.EARLIER, -1, "earlier previously beforehand");
        all(Kind.LOOSE, 0, "now currently nowadays");
        all(Kind.LOOSE, -1, "recently lately");
        put("future", Kind.LOOSE, 1);
        put("recent", Kind.RECENT, -1);
        all(Kind.TIMES, 0, "once twice times");
        WORDS.put("q", new Word(Kind.Q, 0, true));
    }

    private static void list(Kind kind, int first, String words) {
        String[] all = words.split(" ");
        for (int i = 0; i < all.length; i++) {
            put(all[i], kind, first + i);
        }
    }

    private static void proper(Kind kind, int first, String words) {
        String[] all = words.split(" ");
        for (int i = 0; i < all.length; i++) {
            if (!all[i].equals("-")) {
                WORDS.put(all[i], new Word(kind, first + i, true));
            }
        }
    }

    private static void all(Kind kind, int value, String words) {
        for (String word : words.split(" ")) {
            put(word, kind, value);
        }
    }

    private static void put(String word, Kind kind, int value) {
        WORDS.put(word, Word.of(kind, value));
    }
}
