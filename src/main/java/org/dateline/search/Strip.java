package org.dateline.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.article.EventType;
import org.dateline.article.Status;
import org.dateline.timeline.Happening;
import org.dateline.timeline.Lane;
import org.dateline.timeline.Marks;
import org.dateline.timeline.Sign;

/// Happenings as a timeline needs them: columns of ints, in no order.
///
/// Immutable; any thread. Days are counted from 1970; [Integer#MIN_VALUE] and [Integer#MAX_VALUE] stand for open and
/// unknown ends. About 50 bytes a mark.
public final class Strip {
    private static final EventType[] TYPES = EventType.values();
    private static final Status[] STATUSES = Status.values();
    private static final Happening.Outcome[] OUTCOMES = Happening.Outcome.values();

    private final int[] first;
    private final int[] last;
    private final int[] reportedFirst;
    private final int[] reportedLast;
    private final int[] kinds;
    private final int[] counts;
    private final int[] from;
    private final int[] entities;
    private final HappeningColumns[] segments;
    private final int[] starts;
    private final int[] documents;
    private final Dictionary dictionary;

    private Strip(Builder made, Dictionary dictionary) {
        int n = made.size;
        first = fit(made.first, n);
        last = fit(made.last, n);
        reportedFirst = fit(made.reportedFirst, n);
        reportedLast = fit(made.reportedLast, n);
        kinds = fit(made.kinds, n);
        counts = fit(made.counts, n);
        from = fit(made.from, n + 1);
        entities = fit(made.entities, from[n]);
        segments = Arrays.copyOf(made.segments, made.segmentCount);
        starts = Arrays.copyOf(made.starts, made.segmentCount);
        documents = fit(made.documents, n);
        this.dictionary = dictionary;
    }

    /// A builder that was told how much comes is not copied.
    private static int[] fit(int[] column, int length) {
        return column.length == length ? column : Arrays.copyOf(column, length);
    }

    public int size() {
        return first.length;
    }

    /// First day it may touch.
    public int first(int mark) {
        return first[mark];
    }

    /// Last day it may touch.
    public int last(int mark) {
        return last[mark];
    }

    /// Day of its first report.
    public int reportedFirst(int mark) {
        return reportedFirst[mark];
    }

    public int reportedLast(int mark) {
        return reportedLast[mark];
    }

    public EventType type(int mark) {
        return TYPES[kinds[mark] & 0xFF];
    }

    public Status status(int mark) {
        return STATUSES[kinds[mark] >> 8 & 0xFF];
    }

    public Happening.Outcome outcome(int mark) {
        return OUTCOMES[kinds[mark] >> 16 & 0xFF];
    }

    /// How many articles report it, up to 65,535.
    public int articles(int mark) {
        return counts[mark] & 0xFFFF;
    }

    /// How many of its sources are independent, up to 32,767.
    public int independent(int mark) {
        return counts[mark] >>> 16;
    }

    /// How many participants and places it has.
    public int entities(int mark) {
        return from[mark + 1] - from[mark];
    }

    /// The number of one of them, for [#entity].
    public int entity(int mark, int index) {
        return entities[from[mark] + index];
    }

    /// Whether an entity takes part in it or is its place.
    public boolean has(int mark, int entity) {
        for (int i = from[mark]; i < from[mark + 1]; i++) {
            if (entities[i] == entity) {
                return true;
            }
        }
        return false;
    }

    /// The id of an entity number.
    public String entity(int number) {
        return dictionary.word(number);
    }

    /// The number of an entity id, -1 if nothing speaks of it. Numbers hold until the index is closed.
    public int number(String entity) {
        return dictionary.find(entity);
    }

    /// The id of the happening.
    public String id(int mark) {
        return segment(mark).ids().of(documents[mark]);
    }

    public String title(int mark) {
        return segment(mark).titles().of(documents[mark]);
    }

    /// The id of the happening that this was the plan of, empty if none.
    public String planOf(int mark) {
        return segment(mark).planOf().of(documents[mark]);
    }

    private HappeningColumns segment(int mark) {
        int at = Arrays.binarySearch(starts, mark);
        return segments[at >= 0 ? at : -at - 2];
    }

    /// The lanes of a mark as bits, 0 for none.
    public interface InLanes {
        long of(Strip strip, int mark);
    }

    /// The marks that stand in some lane, ready to be drawn.
    ///
    /// @param readUntil the last day of which the library has a report; what lies beyond is to come
    public Marks on(List<Lane> lanes, Optional<LocalDate> readUntil, InLanes inLanes) {
        Marks.Builder drawn = Marks.builder(lanes);
        readUntil.ifPresent(drawn::readUntil);
        for (int mark = 0; mark < size(); mark++) {
            long in = inLanes.of(this, mark);
            if (in != 0) {
                drawn.add(
                        id(mark),
                        title(mark),
                        new Marks.Days(first[mark], last[mark], HappeningColumns.isSoft(kinds[mark])),
                        new Marks.Days(reportedFirst[mark], reportedLast[mark], false),
                        Sign.of(status(mark), outcome(mark)),
                        type(mark),
                        Sign.isMany(articles(mark), independent(mark)),
                        articles(mark),
                        in,
                        planOf(mark));
            }
        }
        return drawn.build();
    }

    /// Gathers marks, one segment after another.
    static final class Builder {
        private int size;
        private int[] first;
        private int[] last;
        private int[] reportedFirst;
        private int[] reportedLast;
        private int[] kinds;
        private int[] counts;
        private int[] from;
        private int[] entities;
        private int[] documents;
        private HappeningColumns[] segments = new HappeningColumns[16];
        private int[] starts = new int[16];
        private int segmentCount;

        Builder() {
            this(1024, 3072);
        }

        Builder(int room, int roomForEntities) {
            first = new int[room];
            last = new int[room];
            reportedFirst = new int[room];
            reportedLast = new int[room];
            kinds = new int[room];
            counts = new int[room];
            documents = new int[room];
            from = new int[room + 1];
            entities = new int[roomForEntities];
        }

        void add(HappeningColumns columns, int doc) {
            if (segmentCount == 0 || segments[segmentCount - 1] != columns) {
                start(columns);
            }
            if (size == first.length) {
                grow(Math.max(1024, size * 2));
            }
            first[size] = columns.first()[doc];
            last[size] = columns.last()[doc];
            reportedFirst[size] = columns.reportedFirst()[doc];
            reportedLast[size] = columns.reportedLast()[doc];
            kinds[size] = columns.kinds()[doc];
            counts[size] = columns.counts()[doc];
            documents[size] = doc;
            int start = columns.from()[doc];
            int many = columns.from()[doc + 1] - start;
            int at = from[size];
            if (at + many > entities.length) {
                entities = Arrays.copyOf(entities, Math.max(entities.length * 2, at + many));
            }
            System.arraycopy(columns.entities(), start, entities, at, many);
            from[++size] = at + many;
        }

        /// All documents of a segment at once.
        void addAll(HappeningColumns columns) {
            start(columns);
            int many = columns.first().length;
            if (size + many > first.length) {
                grow(Math.max(size * 2, size + many));
            }
            System.arraycopy(columns.first(), 0, first, size, many);
            System.arraycopy(columns.last(), 0, last, size, many);
            System.arraycopy(columns.reportedFirst(), 0, reportedFirst, size, many);
            System.arraycopy(columns.reportedLast(), 0, reportedLast, size, many);
            System.arraycopy(columns.kinds(), 0, kinds, size, many);
            System.arraycopy(columns.counts(), 0, counts, size, many);
            int at = from[size];
            int more = columns.entities().length;
            if (at + more > entities.length) {
                entities = Arrays.copyOf(entities, Math.max(entities.length * 2, at + more));
            }
            System.arraycopy(columns.entities(), 0, entities, at, more);
            for (int doc = 0; doc < many; doc++) {
                documents[size + doc] = doc;
                from[size + doc + 1] = at + columns.from()[doc + 1];
            }
            size += many;
        }

        private void start(HappeningColumns columns) {
            if (segmentCount == segments.length) {
                segments = Arrays.copyOf(segments, segmentCount * 2);
                starts = Arrays.copyOf(starts, segmentCount * 2);
            }
            segments[segmentCount] = columns;
            starts[segmentCount++] = size;
        }

        private void grow(int room) {
            first = Arrays.copyOf(first, room);
            last = Arrays.copyOf(last, room);
            reportedFirst = Arrays.copyOf(reportedFirst, room);
            reportedLast = Arrays.copyOf(reportedLast, room);
            kinds = Arrays.copyOf(kinds, room);
            counts = Arrays.copyOf(counts, room);
            documents = Arrays.copyOf(documents, room);
            from = Arrays.copyOf(from, room + 1);
        }

        Strip build(Dictionary dictionary) {
            return new Strip(this, dictionary);
        }
    }
}
