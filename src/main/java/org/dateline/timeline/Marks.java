package org.dateline.timeline;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.EventType;
import org.dateline.time.When;

/// All happenings that the lanes show, as columns: 500,000 of them fit in about 60 MB with their titles.
///
/// Immutable; any thread. Marks are numbered from 0 in the order they were added. Days are epoch days, both ends
/// included. A happening whose time is not known on a clock has no place on it: its first day is [#NOWHERE].
public final class Marks {
    /// No day on this clock.
    public static final int NOWHERE = Integer.MIN_VALUE;

    public static final Marks NONE = builder(List.of()).build();

    private static final byte MANY = 1;
    private static final byte SOFT = 2;

    /// When it happened, or when it was first reported: one day, so that a story told for weeks is not a bar.
    public enum Clock {
        HAPPENED,
        REPORTED
    }

    private final List<Lane> lanes;
    private final int size;
    private final int[] first;
    private final int[] last;
    private final int[] reportedFirst;
    private final byte[] sign;
    private final byte[] type;
    private final byte[] flags;
    private final long[] member;
    private final int[] articles;
    private final int[] outcome;
    private final byte[] words;
    private final int[] wordsAt;
    private final String[] ids;
    private final int[] byId;
    private final int[] laneCounts;
    private final int readUntil;
    private final MarkIndex onHappened;
    private final MarkIndex onReported;

    private Marks(Builder from, int[] outcome) {
        this.lanes = from.lanes;
        this.size = from.size;
        this.first = Arrays.copyOf(from.first, size);
        this.last = Arrays.copyOf(from.last, size);
        this.reportedFirst = Arrays.copyOf(from.reportedFirst, size);
        this.sign = Arrays.copyOf(from.sign, size);
        this.type = Arrays.copyOf(from.type, size);
        this.flags = Arrays.copyOf(from.flags, size);
        this.member = Arrays.copyOf(from.member, size);
        this.articles = Arrays.copyOf(from.articles, size);
        this.outcome = outcome;
        this.words = Arrays.copyOf(from.words, from.wordsEnd);
        this.wordsAt = Arrays.copyOf(from.wordsAt, size + 1);
        this.ids = Arrays.copyOf(from.ids, size);
        this.laneCounts = from.laneCounts.length == lanes.size() ? from.laneCounts : counted();
        this.readUntil = from.readUntil;
        this.byId = sorted(ids);
        this.onHappened = MarkIndex.of(this, Clock.HAPPENED);
        this.onReported = MarkIndex.of(this, Clock.REPORTED);
    }

    /// Starts an empty set of marks for these lanes.
    public static Builder builder(List<Lane> lanes) {
        return new Builder(lanes);
    }

    public int size() {
        return size;
    }

    /// The lanes these marks were gathered for: bit i of [#lanesOf] is lane i.
    public List<Lane> lanes() {
        return lanes;
    }

    public int first(Clock clock, int mark) {
        return clock == Clock.HAPPENED ? first[mark] : reportedFirst[mark];
    }

    public int last(Clock clock, int mark) {
        return clock == Clock.HAPPENED ? last[mark] : reportedFirst[mark];
    }

    public Sign sign(int mark) {
        return SIGNS[sign[mark]];
    }

    public EventType type(int mark) {
        return TYPES[type[mark]];
    }

    /// Whether it rests on many independent sources.
    public boolean isMany(int mark) {
        return (flags[mark] & MANY) != 0;
    }

    /// Whether its range says that the day is not known, not that it lasted.
    public boolean isSoft(int mark) {
        return (flags[mark] & SOFT) != 0;
    }

    /// The lanes it stands in, as bits.
    public long lanesOf(int mark) {
        return member[mark];
    }

    /// How many articles report it.
    public int articles(int mark) {
        return articles[mark];
    }

    /// The mark of what became of this plan, or -1.
    public int outcome(int mark) {
        return outcome[mark];
    }

    /// The happening's id.
    public String id(int mark) {
        return ids[mark];
    }

    public String title(int mark) {
        return new String(words, wordsAt[mark], wordsAt[mark + 1] - wordsAt[mark], StandardCharsets.UTF_8);
    }

    /// The mark of this happening, or -1.
    public int indexOf(String id) {
        int lo = 0;
        int hi = size - 1;
        while (lo <= hi) {
            int mid = (lo + hi) >>> 1;
            int order = ids[byId[mid]].compareTo(id);
            if (order == 0) {
                return byId[mid];
            }
            if (order < 0) {
                lo = mid + 1;
            } else {
                hi = mid - 1;
            }
        }
        return -1;
    }

    /// The marks in time order on this clock.
    public MarkIndex on(Clock clock) {
        return clock == Clock.HAPPENED ? onHappened : onReported;
    }

    /// What a lane's head counts: articles if the builder was told, else happenings.
    public int count(int lane) {
        return laneCounts[lane];
    }

    /// The day of the newest report there is, or [#NOWHERE] if not known.
    public int readUntil() {
        return readUntil;
    }

    private static int[] sorted(String[] ids) {
        Integer[] order = new Integer[ids.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> ids[a].compareTo(ids[b]));
        int[] sorted = new int[order.length];
        Arrays.setAll(sorted, i -> order[i]);
        return sorted;
    }

    private int[] counted() {
        int[] counts = new int[lanes.size()];
        for (int i = 0; i < size; i++) {
            for (long bits = member[i]; bits != 0; bits &= bits - 1) {
                int lane = Long.numberOfTrailingZeros(bits);
                if (lane < counts.length) {
                    counts[lane]++;
                }
            }
        }
        return counts;
    }

    private static final Sign[] SIGNS = Sign.values();
    private static final EventType[] TYPES = EventType.values();

    /// A time in epoch days, both ends included.
    ///
    /// @param first [Integer#MIN_VALUE] where open
    /// @param last [Integer#MAX_VALUE] where open; not known at all where both ends are
    /// @param soft whether the range says that the day is not known
    public record Days(int first, int last, boolean soft) {
        /// An open end is drawn a month long: long enough to be seen as open, short enough to be placed.
        private static final int OPEN_DAYS = 30;

        private int start() {
            boolean open = first == Integer.MIN_VALUE;
            return open && last != Integer.MAX_VALUE ? last - OPEN_DAYS : first;
        }

        private int end() {
            if (last != Integer.MAX_VALUE) {
                return last;
            }
            return first == Integer.MIN_VALUE ? NOWHERE : first + OPEN_DAYS;
        }
    }

    /// Gathers marks, one call each. Not for two threads at once.
    public static final class Builder {
        private final List<Lane> lanes;
        private int size;
        private int[] first = new int[64];
        private int[] last = new int[64];
        private int[] reportedFirst = new int[64];
        private byte[] sign = new byte[64];
        private byte[] type = new byte[64];
        private byte[] flags = new byte[64];
        private long[] member = new long[64];
        private int[] articles = new int[64];
        private int[] wordsAt = new int[65];
        private String[] ids = new String[64];
        private byte[] words = new byte[2048];
        private int wordsEnd;
        private int[] laneCounts = new int[0];
        private int readUntil = NOWHERE;
        private final Map<String, String> planOf = new HashMap<>();

        private Builder(List<Lane> lanes) {
            this.lanes = List.copyOf(lanes);
        }

        /// Adds a happening that stands in these lanes (bit i: lane i).
        public Builder add(Happening happening, long inLanes) {
            boolean many = Sign.isMany(happening.articles(), happening.independent());
            return add(
                    happening.id(),
                    happening.title(),
                    happening.when(),
                    happening.reported(),
                    Sign.of(happening),
                    happening.type(),
                    many,
                    happening.articles(),
                    inLanes,
                    happening.planOf());
        }

        /// Adds a happening by its parts, for whoever has them in columns.
        ///
        /// @param many whether it rests on many independent sources
        /// @param planOf id of the happening that this was the plan of, empty if none
        public Builder add(
                String id,
                String title,
                When when,
                When reported,
                Sign what,
                EventType kind,
                boolean many,
                int reports,
                long inLanes,
                String planOf) {
            Days happened = new Days(day(when.first()), day(when.last()), isSoft(when, what));
            Days told = new Days(day(reported.first()), day(reported.last()), false);
            return add(id, title, happened, told, what, kind, many, reports, inLanes, planOf);
        }

        /// The same where times are already counted in days.
        public Builder add(
                String id,
                String title,
                Days when,
                Days reported,
                Sign what,
                EventType kind,
                boolean many,
                int reports,
                long inLanes,
                String planOf) {
            grow();
            first[size] = when.start();
            last[size] = when.end();
            reportedFirst[size] = reported.start();
            sign[size] = (byte) what.ordinal();
            type[size] = (byte) kind.ordinal();
            flags[size] = (byte) ((many && what == Sign.HAPPENED ? MANY : 0) | (when.soft() ? SOFT : 0));
            member[size] = inLanes;
            articles[size] = reports;
            ids[size] = id;
            byte[] title8 = title.getBytes(StandardCharsets.UTF_8);
            if (wordsEnd + title8.length > words.length) {
                words = Arrays.copyOf(words, Math.max(words.length * 2, wordsEnd + title8.length));
            }
            System.arraycopy(title8, 0, words, wordsEnd, title8.length);
            wordsEnd += title8.length;
            wordsAt[++size] = wordsEnd;
            if (!planOf.isEmpty()) {
                this.planOf.put(id, planOf);
            }
            return this;
        }

        /// What the lanes' heads count, one number a lane; without it they count happenings.
        public Builder counts(int[] perLane) {
            laneCounts = perLane.clone();
            return this;
        }

        /// The day of the newest report there is.
        public Builder readUntil(LocalDate day) {
            readUntil = (int) day.toEpochDay();
            return this;
        }

        public Marks build() {
            int[] outcome = new int[size];
            Arrays.fill(outcome, -1);
            if (!planOf.isEmpty()) {
                Map<String, Integer> at = new HashMap<>();
                for (int i = 0; i < size; i++) {
                    at.put(ids[i], i);
                }
                planOf.forEach((plan, became) -> {
                    Integer from = at.get(plan);
                    Integer to = at.get(became);
                    if (from != null && to != null && !from.equals(to)) {
                        outcome[from] = to;
                    }
                });
            }
            return new Marks(this, outcome);
        }

        private void grow() {
            if (size < first.length) {
                return;
            }
            int room = size * 2;
            first = Arrays.copyOf(first, room);
            last = Arrays.copyOf(last, room);
            reportedFirst = Arrays.copyOf(reportedFirst, room);
            sign = Arrays.copyOf(sign, room);
            type = Arrays.copyOf(type, room);
            flags = Arrays.copyOf(flags, room);
            member = Arrays.copyOf(member, room);
            articles = Arrays.copyOf(articles, room);
            wordsAt = Arrays.copyOf(wordsAt, room + 1);
            ids = Arrays.copyOf(ids, room);
        }

        /// With the ends of an int for open ends.
        private static int day(LocalDate day) {
            return (int) Math.clamp(day.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
        }

        /// A range told for something that happened is how long it lasted. A whole week, a month, a year, "about",
        /// "before" and any range of what has not happened leave the day open.
        public static boolean isSoft(When when, Sign what) {
            boolean week = when.days() == 7 && when.first().getDayOfWeek() == DayOfWeek.MONDAY;
            boolean range = when.edtf().indexOf('/') > 0 && !when.isOpen() && !when.isAbout() && !week;
            return when.isKnown() && !when.isDay() && !(range && what == Sign.HAPPENED);
        }
    }
}
