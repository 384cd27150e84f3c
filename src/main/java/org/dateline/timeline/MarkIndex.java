package org.dateline.timeline;

import java.util.Arrays;
import org.dateline.timeline.Marks.Clock;

/// Marks on one clock, ordered so that a window of days is found without looking at the rest.
///
/// Made once with its [Marks], on the thread that builds them: half a million marks take some 100 ms. Reading costs
/// nothing worth counting. Days are epoch days.
public final class MarkIndex {
    /// A bar longer than this says so little about its day that it is counted but not drawn.
    public static final int LONGEST_BAR = 62;

    /// Days further than this from the densest stretch are not counted by day.
    private static final int REACH = 12_000;

    private final int[] order;
    private final int[] firsts;
    private final int[] bars;
    private final int[] barFirsts;
    private final int[] byArticles;
    private final int from;
    private final int to;
    private final int day0;
    private final double[][] happened;
    private final double[][] notYet;
    private final double[][] reports;

    private MarkIndex(Marks marks, Clock clock) {
        long[] keys = new long[marks.size()];
        int n = 0;
        for (int i = 0; i < marks.size(); i++) {
            int first = marks.first(clock, i);
            if (first != Marks.NOWHERE) {
                keys[n++] = ((long) first << 32) | i;
            }
        }
        keys = Arrays.copyOf(keys, n);
        Arrays.sort(keys);
        order = new int[n];
        firsts = new int[n];
        int[] bar = new int[n];
        int b = 0;
        for (int k = 0; k < n; k++) {
            order[k] = (int) keys[k];
            firsts[k] = (int) (keys[k] >> 32);
            int length = marks.last(clock, order[k]) - firsts[k] + 1;
            if (length > 1 && length <= LONGEST_BAR) {
                bar[b++] = k;
            }
        }
        bars = new int[b];
        barFirsts = new int[b];
        for (int k = 0; k < b; k++) {
            bars[k] = order[bar[k]];
            barFirsts[k] = firsts[bar[k]];
        }
        byArticles = heaviest(marks, order);
        int[] extent = densest(placed(marks, clock));
        from = extent[0];
        to = extent[1];
        day0 = n == 0 ? from : Math.max(firsts[0], from - REACH);
        int end = n == 0 ? to : Math.min(firsts[n - 1] + LONGEST_BAR, to + REACH);
        int days = Math.max(1, end - day0 + 1);
        int lanes = marks.lanes().size();
        happened = new double[lanes][days + 2];
        notYet = new double[lanes][days + 2];
        reports = new double[lanes][days + 2];
        count(marks, clock, days);
    }

    static MarkIndex of(Marks marks, Clock clock) {
        return new MarkIndex(marks, clock);
    }

    /// The first day of the stretch that holds nearly all marks: what "fit" shows. A few stray dates of other decades
    /// lie outside.
    public int from() {
        return from;
    }

    /// The day after the last of that stretch.
    public int to() {
        return to;
    }

    /// How many marks have a place on this clock.
    public int size() {
        return order.length;
    }

    /// The mark at this place in time order.
    public int at(int place) {
        return order[place];
    }

    /// The first place whose mark starts on this day or later.
    public int placeOf(int day) {
        return lowerBound(firsts, day);
    }

    /// How many bars (marks of 2 to [#LONGEST_BAR] days) there are; they come in order of their first day.
    public int bars() {
        return bars.length;
    }

    public int bar(int place) {
        return bars[place];
    }

    public int barPlaceOf(int day) {
        return lowerBound(barFirsts, day);
    }

    /// All marks with a place, most reported first.
    public int heavy(int place) {
        return byArticles[place];
    }

    /// What happened in a lane from one day up to another, that one excluded. A mark that may lie on several days is
    /// spread over them.
    public double happened(int lane, double fromDay, double toDay) {
        return between(happened[lane], fromDay, toDay);
    }

    /// What is planned, supposed, denied or cancelled in that time.
    public double notYet(int lane, double fromDay, double toDay) {
        return between(notYet[lane], fromDay, toDay);
    }

    /// How many reports of the lane's happenings were first published in that time.
    public double reports(int lane, double fromDay, double toDay) {
        return between(reports[lane], fromDay, toDay);
    }

    private void count(Marks marks, Clock clock, int days) {
        for (int mark : order) {
            int first = Math.clamp(marks.first(clock, mark) - (long) day0, 0, days);
            int last = Math.clamp(marks.last(clock, mark) + 1L - day0, 0, days);
            double share = 1.0 / (marks.last(clock, mark) - marks.first(clock, mark) + 1);
            int published = marks.first(Clock.REPORTED, mark);
            boolean counted = published != Marks.NOWHERE && published >= day0 && published - day0 < days;
            double[][] into = marks.sign(mark) == Sign.HAPPENED ? happened : notYet;
            for (long bits = marks.lanesOf(mark); bits != 0; bits &= bits - 1) {
                int lane = Long.numberOfTrailingZeros(bits);
                if (lane >= into.length) {
                    break;
                }
                into[lane][first] += share;
                into[lane][last] -= share;
                if (counted) {
                    reports[lane][published - day0] += marks.articles(mark);
                }
            }
        }
        for (int lane = 0; lane < happened.length; lane++) {
            integrate(happened[lane]);
            integrate(notYet[lane]);
            sum(happened[lane]);
            sum(notYet[lane]);
            sum(reports[lane]);
        }
    }

    /// From changes a day to values a day.
    private static void integrate(double[] a) {
        for (int i = 1; i < a.length; i++) {
            a[i] += a[i - 1];
        }
    }

    /// From values a day to all before a day.
    private static void sum(double[] a) {
        double before = 0;
        for (int i = 0; i < a.length; i++) {
            double value = a[i];
            a[i] = before;
            before += value;
        }
    }

    private double between(double[] sums, double fromDay, double toDay) {
        return Math.max(0, before(sums, toDay) - before(sums, fromDay));
    }

    private double before(double[] sums, double day) {
        double at = Math.clamp(day - day0, 0, sums.length - 1.0);
        int i = (int) at;
        return i + 1 < sums.length ? sums[i] + (sums[i + 1] - sums[i]) * (at - i) : sums[i];
    }

    private static int[] heaviest(Marks marks, int[] order) {
        long[] keys = new long[order.length];
        for (int k = 0; k < order.length; k++) {
            keys[k] = ((long) -marks.articles(order[k]) << 32) | k;
        }
        Arrays.sort(keys);
        int[] heavy = new int[order.length];
        for (int k = 0; k < keys.length; k++) {
            heavy[k] = order[(int) keys[k]];
        }
        return heavy;
    }

    /// The first days of what is drawn as a mark or a bar; a year or "since 2024" says too little to be fitted.
    private int[] placed(Marks marks, Clock clock) {
        int[] days = new int[order.length];
        int n = 0;
        for (int k = 0; k < order.length; k++) {
            if (marks.last(clock, order[k]) - firsts[k] < LONGEST_BAR) {
                days[n++] = firsts[k];
            }
        }
        return n == 0 ? firsts : Arrays.copyOf(days, n);
    }

    /// The shortest stretch that holds 92 in 100 marks, grown over gaps of less than 30 days.
    private static int[] densest(int[] firsts) {
        int n = firsts.length;
        if (n == 0) {
            return new int[] {0, 30};
        }
        int hold = Math.max(1, (int) Math.ceil(n * 0.92));
        int best = 0;
        for (int i = 0; i + hold <= n; i++) {
            if (firsts[i + hold - 1] - firsts[i] < firsts[best + hold - 1] - firsts[best]) {
                best = i;
            }
        }
        int lo = best;
        int hi = best + hold - 1;
        while (lo > 0 && firsts[lo] - firsts[lo - 1] < 30) {
            lo--;
        }
        while (hi < n - 1 && firsts[hi + 1] - firsts[hi] < 30) {
            hi++;
        }
        return new int[] {firsts[lo] - 2, firsts[hi] + 4};
    }

    private static int lowerBound(int[] a, int key) {
        int lo = 0;
        int hi = a.length;
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (a[mid] < key) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return lo;
    }
}
