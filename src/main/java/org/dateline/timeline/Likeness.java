package org.dateline.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.EventType;
import org.dateline.article.Status;
import org.dateline.entity.Entity;
import org.dateline.time.When;

/// How alike two reports are, and whether they can be of one happening at all.
final class Likeness {
    /// From here on two reports of different articles are of one happening.
    static final double ENOUGH = 0.47;

    private static final long DATE_SLIP = 1;
    private static final long NEWS_DAYS = 3;
    private static final long WIDE_DAYS = 14;
    /// What goes on may have begun so long before its report.
    private static final long ONGOING_DAYS = 21;
    /// Sentences that share so much are taken for one even where the people differ.
    private static final double SAME_WORDS = 0.5;
    /// Articles that share so much of their words tell one story.
    private static final double ONE_STORY = 0.5;
    private static final long PLAN_DAYS = 21;
    private static final long SCENE_DAYS = 31;
    private static final double UNDATED_UNIT = 0.2;
    private static final double UNDATED_START = 3.5;
    /// Undated articles whose names agree so far tell one story.
    private static final double SAME_NAMES = 0.1;
    private static final double SAME_SIDES = 0.75;
    private static final double OTHER_DEED = 0.25;
    private static final double UNLIKE = 0.15;

    private final Company company;
    private final Map<Integer, Integer> frequency = new HashMap<>();
    private final double sentences;
    private final Stories stories;

    Likeness(List<Report> reports, Map<String, Entity> entities, Stories stories) {
        this.stories = stories;
        this.company = new Company(entities);
        this.sentences = Math.max(2, reports.size());
        for (Report report : reports) {
            for (int hash : report.words.hashes()) {
                frequency.merge(hash, 1, Integer::sum);
            }
        }
    }

    Company company() {
        return company;
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
            case ASSAULT, COERCE, LEGAL, DISASTER -> 4;
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
                    OTHER -> 10 + type.ordinal();
        };
    }

    private static boolean agree(EventType a, EventType b) {
        return a == b || (family(a) == family(b) && !(isCourt(a, b) || isCourt(b, a)));
    }

    /// What a court does and what was done to come before it are two events.
    private static boolean isCourt(EventType a, EventType b) {
        return a == EventType.LEGAL && b != EventType.COERCE;
    }

    /// From 0 (cannot be one) to 1 and a little over.
    double of(Report a, Report b) {
        if ((Class.of(a.event.status()) != Class.of(b.event.status()) && !isDenial(a, b))
                || !(agree(a.event.type(), b.event.type()) || isOneDeed(a, b) || isOneScene(a, b))
                || a.manner.contradicts(b.manner)) {
            return 0;
        }
        double time = time(a, b);
        boolean talks = a.event.type() == EventType.CONSULT && b.event.type() == EventType.CONSULT;
        if (time == 0 || (talks && company.meetOthers(a.event.participants(), b.event.participants()))) {
            return 0;
        }
        return a.article.equals(b.article) ? inOneArticle(a, b, time) : acrossArticles(a, b, time);
    }

    /// The same deed under two types: a word that means one thing, or the same people.
    private boolean isOneDeed(Report a, Report b) {
        return a.deed.equals(b.deed)
                && (a.deed.isClear() || company.shared(a.event.participants(), b.event.participants()) >= SAME_SIDES);
    }

    /// The same people at the same place on a day that both tell, doing what is not known to be two things: a team is
    /// sent to a field, and engineers visit it.
    private boolean isOneScene(Report a, Report b) {
        return !a.article.equals(b.article)
                && !a.event.place().isEmpty()
                && a.event.place().equals(b.event.place())
                && a.told().isKnown()
                && a.told().days() <= SCENE_DAYS
                && a.told().equals(b.told())
                && !a.deed.isUnlike(b.deed)
                && company.shared(a.event.participants(), b.event.participants()) >= SAME_SIDES;
    }

    /// Whether one report denies just what the other tells: the same deed of the same people on the same day.
    private boolean isDenial(Report a, Report b) {
        return a.event.status().isReal() != b.event.status().isReal()
                && (a.event.status() == Status.NEGATED || b.event.status() == Status.NEGATED)
                && !a.article.equals(b.article)
                && a.told().isDay()
                && a.told().equals(b.told())
                && a.deed.equals(b.deed)
                && company.shared(a.event.participants(), b.event.participants()) >= SAME_SIDES;
    }

    /// What speaks for and against two reports of different articles, added up. The weights follow a logistic
    /// regression on annotated event coreference (ECB+), rounded; time and place, which those texts lack, were set
    /// by hand.
    private double acrossArticles(Report a, Report b, double time) {
        if (a.words.same(b.words) && a.trigger.equals(b.trigger)) {
            return 1.2;
        }
        double words = words(a, b);
        if (!a.published.isKnown() && !b.published.isKnown()) {
            return ofUndated(a, b);
        }
        double story = Math.min(1, stories.likeness(a.article, b.article) / ONE_STORY);
        double place = place(a.event.place(), b.event.place());
        boolean deed = a.deed.equals(b.deed);
        double who = who(a.event.participants(), b.event.participants());
        boolean vague = isVague(a.event.type()) || isVague(b.event.type());
        if (company.areOthers(a.event.participants(), b.event.participants()) && words < SAME_WORDS) {
            return 0;
        }
        boolean otherDay = a.event.when().isDay() && b.event.when().isDay() && time < 1;
        boolean silent =
                a.event.participants().isEmpty() || b.event.participants().isEmpty();
        boolean bothSilent =
                a.event.participants().isEmpty() && b.event.participants().isEmpty();
        boolean oneScene = place == 1
                && a.deed.isNear(b.deed)
                && company.shared(a.event.participants(), b.event.participants()) >= SAME_SIDES;
        if (otherDay
                && words < SAME_WORDS
                && !oneScene
                && !company.isSameSide(a.event.participants(), b.event.participants())) {
            return 0;
        }
        if ((otherDay && silent && words < 0.3) || (bothSilent && a.deed.isCommon() && words < 0.2 && place <= 0)) {
            return 0;
        }
        if ((who < 0 && words < 0.3) || (vague && !deed && words < 0.12)) {
            return 0;
        }
        double type = a.event.type() != b.event.type()
                ? 0
                : vague ? 0.02 : isRare(a.event.type()) && !isPartOfDisaster(a, b) ? 0.2 : 0.08;
        return 0.22 * who
                + 0.2 * time
                + 0.13 * place
                + 0.4 * words
                + (deed ? (a.deed.isCommon() ? 0.4 : 1) * (0.2 + 0.14 * story) : 0)
                - (a.deed.isUnlike(b.deed) ? UNLIKE : 0)
                + type
                + 0.16 * story;
    }

    /// How alike two reports of undated articles are, whatever their status.
    double ofUndated(Report a, Report b) {
        return ENOUGH + UNDATED_UNIT * undated(a, b, words(a, b));
    }

    /// How much of their words two sentences share, rare ones counting more.
    double words(Report a, Report b) {
        return a.words.likeness(b.words, this::rarity);
    }

    /// The odds that two reports are of one happening where neither article has a date, so that nothing but their words
    /// can tell: the logistic regression itself. The deed must be the same, or all else.
    private double undated(Report a, Report b, double words) {
        Collection<String> some = a.event.participants();
        Collection<String> others = b.event.participants();
        double story = Math.min(1, stories.likeness(a.article, b.article) / SAME_NAMES);
        double who = some.isEmpty() && others.isEmpty()
                ? 0.2
                : some.isEmpty() || others.isEmpty() ? 0 : 1.4 * company.shared(some, others) - 1;
        return (a.deed.equals(b.deed) ? 2.1 + 2.5 * story : 0)
                + 1.3 * story
                + who
                + 0.6 * words
                + place(a.event.place(), b.event.place())
                - UNDATED_START;
    }

    /// Agreement on who takes part, from -0.3 (others) to 1; where one report is silent, a little.
    private double who(Collection<String> a, Collection<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty() ? 0.3 : 0;
        }
        boolean loneCountry = isLoneCountry(a) != isLoneCountry(b);
        return (loneCountry ? 1 : 1.3) * company.shared(a, b) - 0.3;
    }

    /// A country by itself may be where it happened as well as who did it.
    private static boolean isLoneCountry(Collection<String> ids) {
        return ids.size() == 1 && ids.iterator().next().startsWith("country/");
    }

    /// Types that say little: two events of such a type in one story are often two.
    static boolean isVague(EventType type) {
        return type == EventType.OTHER || type == EventType.STATEMENT;
    }

    /// Types of which one story seldom has two.
    private static boolean isRare(EventType type) {
        return switch (type) {
            case PROTEST, DISASTER, ELECTION, CONFERENCE, SANCTION, APPOINTMENT -> true;
            case AGREE,
                    CONSULT,
                    SUPPORT,
                    COOPERATE,
                    AID,
                    CONCEDE,
                    REQUEST,
                    ACCUSE,
                    REJECT,
                    THREATEN,
                    MOBILIZE,
                    COERCE,
                    ASSAULT,
                    LEGAL,
                    STATEMENT,
                    OTHER -> false;
        };
    }

    /// A disaster is told in many parts: that survivors were saved is not that bodies were found.
    private static boolean isPartOfDisaster(Report a, Report b) {
        return a.event.type() == EventType.DISASTER && !a.deed.isNear(b.deed);
    }

    /// In one article a later mention says less: what it leaves out agrees.
    private double inOneArticle(Report a, Report b, double time) {
        if (place(a.event.place(), b.event.place()) < 0) {
            return 0;
        }
        double who = company.shared(a.event.participants(), b.event.participants());
        boolean silent =
                a.event.participants().isEmpty() || b.event.participants().isEmpty();
        if (who < 0.5 && !silent) {
            return 0;
        }
        if (a.event.sentence().equals(b.event.sentence()) && !a.deed.equals(b.deed) && (silent || who < 1)) {
            return 0;
        }
        double far = Math.abs(a.event.sentence().start() - b.event.sentence().start()) / 4000.0;
        return 0.35
                + (silent ? 0.1 : 0.25 * who)
                + 0.2 * time
                + (a.deed.equals(b.deed) ? 0.25 : a.deed.isNear(b.deed) ? 0 : -OTHER_DEED)
                - Math.min(0.2, far);
    }

    /// From 0 (cannot be the same) to 1 (the same day).
    double time(Report a, Report b) {
        When x = a.told();
        When y = b.told();
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

    /// When an event happened of which its article gives no time: news is of the last days, what goes on of the last
    /// weeks, plans are of the next weeks.
    private static When implied(Report report) {
        When published = report.published;
        if (!published.isKnown() || published.isOpen()) {
            return When.UNKNOWN;
        }
        long since = report.event.status() == Status.ONGOING ? ONGOING_DAYS : NEWS_DAYS - 1;
        return switch (Class.of(report.event.status())) {
            case REAL, NEGATED -> When.range(published.first().minusDays(since), published.last());
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

    /// A hall of which no table knows the town, and a town.
    private boolean mayStandIn(String a, String b) {
        return company.country(a).isEmpty() != company.country(b).isEmpty();
    }

    /// 1 the same, 0.5 one within the other, 0 not known, -1 elsewhere.
    double place(String a, String b) {
        if (a.equals(b)) {
            return a.isEmpty() ? 0 : 1;
        }
        if (a.isEmpty() || b.isEmpty() || mayStandIn(a, b)) {
            return 0;
        }
        boolean within = !company.country(a).isEmpty()
                && company.country(a).equals(company.country(b))
                && (a.startsWith("country/") || b.startsWith("country/"));
        return within ? 0.5 : -1;
    }
}
