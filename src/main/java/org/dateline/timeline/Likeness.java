package org.dateline.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.EventType;
import org.dateline.article.Status;
import org.dateline.entity.Entity;
import org.dateline.time.When;

/// How alike two reports are, and whether they can be of one happening at all.
final class Likeness {
    /// From here on two reports of different articles are of one happening.
    static final double ENOUGH = 0.5;

    private static final long DATE_SLIP = 1;
    private static final long NEWS_DAYS = 3;
    private static final long WIDE_DAYS = 14;
    private static final long PLAN_DAYS = 21;

    private final Map<String, Entity> entities;
    private final Map<Integer, Integer> frequency = new HashMap<>();
    private final double sentences;

    Likeness(List<Report> reports, Map<String, Entity> entities) {
        this.entities = entities;
        this.sentences = Math.max(2, reports.size());
        for (Report report : reports) {
            for (int hash : report.words.hashes()) {
                frequency.merge(hash, 1, Integer::sum);
            }
        }
    }

    private double rarity(int hash) {
        return Math.log(1 + sentences / frequency.getOrDefault(hash, 1));
    }

    /// Statuses that may speak of one happening.
    enum Class {
        REAL,
        PLAN,
        UNREAL,
        NEGATED;

        static Class of(Status status) {
            return switch (status) {
                case HAPPENED, ONGOING -> REAL;
                case PLANNED, PROPOSED -> PLAN;
                case HYPOTHETICAL, CONDITIONAL -> UNREAL;
                case NEGATED -> NEGATED;
            };
        }
    }

    /// Types that different papers use for one event.
    static int family(EventType type) {
        return switch (type) {
            case CONSULT, CONFERENCE -> 1;
            case AGREE, COOPERATE -> 2;
            case AID, SUPPORT -> 3;
            case ASSAULT, COERCE, LEGAL -> 4;
            case CONCEDE,
                    REQUEST,
                    ACCUSE,
                    REJECT,
                    THREATEN,
                    PROTEST,
                    SANCTION,
                    MOBILIZE,
                    STATEMENT,
                    ELECTION,
                    APPOINTMENT,
                    DISASTER,
                    OTHER -> 10 + type.ordinal();
        };
    }

    private static boolean agree(EventType a, EventType b) {
        return a == b
                || (family(a) == family(b)
                        && !(a == EventType.LEGAL && b == EventType.ASSAULT)
                        && !(a == EventType.ASSAULT && b == EventType.LEGAL));
    }

    /// From 0 (cannot be one) to 1 and a little over.
    double of(Report a, Report b) {
        if (Class.of(a.event.status()) != Class.of(b.event.status())
                || !agree(a.event.type(), b.event.type())
                || a.manner.contradicts(b.manner)) {
            return 0;
        }
        double time = time(a, b);
        if (time == 0) {
            return 0;
        }
        return a.article.equals(b.article) ? inOneArticle(a, b, time) : acrossArticles(a, b, time);
    }

    private double acrossArticles(Report a, Report b, double time) {
        double words = a.words.likeness(b.words, this::rarity);
        if (a.words.same(b.words) && a.trigger.equals(b.trigger)) {
            return 1.2;
        }
        double who = participants(a.event.participants(), b.event.participants());
        double place = place(a.event.place(), b.event.place());
        if (who == 0 && words < 0.5) {
            return 0;
        }
        double type = a.event.type() == b.event.type() ? 0.05 : 0;
        double trigger = sameTrigger(a, b) ? 0.12 : 0;
        return 0.3 * who + 0.22 * time + 0.13 * place + 0.55 * words + trigger + type;
    }

    /// In one article a later mention says less: what it leaves out agrees.
    private double inOneArticle(Report a, Report b, double time) {
        if (place(a.event.place(), b.event.place()) < 0) {
            return 0;
        }
        double who = participants(a.event.participants(), b.event.participants());
        boolean silent =
                a.event.participants().isEmpty() || b.event.participants().isEmpty();
        if (who < 0.5 && !silent) {
            return 0;
        }
        if (a.event.sentence().equals(b.event.sentence()) && !sameTrigger(a, b) && (silent || who < 1)) {
            return 0;
        }
        double far = Math.abs(a.event.sentence().start() - b.event.sentence().start()) / 4000.0;
        return 0.35 + (silent ? 0.1 : 0.25 * who) + 0.2 * time + (sameTrigger(a, b) ? 0.25 : 0) - Math.min(0.2, far);
    }

    private static boolean sameTrigger(Report a, Report b) {
        return Words.stem(a.trigger).equals(Words.stem(b.trigger));
    }

    /// From 0 (cannot be the same) to 1 (the same day).
    double time(Report a, Report b) {
        When x = a.event.when();
        When y = b.event.when();
        if (x.isKnown() && y.isKnown()) {
            if (x.overlaps(y)) {
                boolean narrow = x.days() <= WIDE_DAYS && y.days() <= WIDE_DAYS;
                return narrow ? 1 : x.equals(y) || near(a, b) ? 0.6 : 0.2;
            }
            return gap(x, y) <= DATE_SLIP ? 0.5 : 0;
        }
        if (a.article.equals(b.article)) {
            return 0.4;
        }
        When one = x.isKnown() ? x : implied(a);
        When other = y.isKnown() ? y : implied(b);
        boolean told = one.isKnown() && other.isKnown();
        return told ? gap(one, other) <= DATE_SLIP ? 0.45 : 0 : 0.2;
    }

    /// When an event happened of which its article gives no time: news is of the last days, plans are of the next
    /// weeks.
    private static When implied(Report report) {
        When published = report.published;
        if (!published.isKnown() || published.isOpen()) {
            return When.UNKNOWN;
        }
        return switch (Class.of(report.event.status())) {
            case REAL, NEGATED -> When.range(published.first().minusDays(NEWS_DAYS - 1), published.last());
            case PLAN, UNREAL -> When.range(published.first(), published.last().plusDays(PLAN_DAYS));
        };
    }

    private static boolean near(Report a, Report b) {
        return a.published.isKnown() && b.published.isKnown() && gap(a.published, b.published) <= NEWS_DAYS;
    }

    /// Days between two times, 0 where they overlap.
    static long gap(When x, When y) {
        if (x.overlaps(y)) {
            return 0;
        }
        LocalDate end = x.last().isBefore(y.first()) ? x.last() : y.last();
        LocalDate start = x.last().isBefore(y.first()) ? y.first() : x.first();
        return ChronoUnit.DAYS.between(end, start);
    }

    /// Share of the smaller side found on the other; a person stands for their country, but less well.
    double participants(Collection<String> a, Collection<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        Collection<String> small = a.size() <= b.size() ? a : b;
        Collection<String> large = small == a ? b : a;
        Set<String> countries = new HashSet<>();
        large.forEach(id -> countries.add(country(id)));
        double common = 0;
        for (String id : small) {
            if (large.contains(id)) {
                common += 1;
            } else if (!country(id).isEmpty() && countries.contains(country(id))) {
                common += isPerson(id) && hasPersonOf(large, country(id)) ? 0.25 : 0.7;
            }
        }
        return common / small.size();
    }

    private boolean hasPersonOf(Collection<String> ids, String country) {
        return ids.stream().anyMatch(id -> isPerson(id) && country(id).equals(country));
    }

    private static boolean isPerson(String id) {
        return id.startsWith("person/");
    }

    /// ISO code of the country that an entity is or belongs to; empty if not known.
    String country(String id) {
        if (id.startsWith("country/")) {
            return id.substring("country/".length());
        }
        Entity entity = entities.get(id);
        return entity == null ? "" : entity.country();
    }

    /// 1 the same, 0.5 one within the other, 0 not known, -1 elsewhere.
    double place(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        if (a.equals(b)) {
            return 1;
        }
        boolean within = !country(a).isEmpty()
                && country(a).equals(country(b))
                && (a.startsWith("country/") || b.startsWith("country/"));
        return within ? 0.5 : -1;
    }
}
