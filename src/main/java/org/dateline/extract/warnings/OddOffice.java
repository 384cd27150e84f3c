package org.dateline.extract.warnings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.TimeMention;
import org.dateline.article.Warning;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/// A person in an office outside its term on a stated date, or a recurring meeting on a day when it was not on.
final class OddOffice {
    private static final Set<String> ELSEWHERE = Set.of(
            ("who whose which when where since after before that because until born elected appointed sworn won joined"
                            + " became served nominated while if once inaugurated took succeeded named graduated married as"
                            + " anniversary following amid over admits admitted acknowledges acknowledged denies denied"
                            + " recalls recalled marks marked remembers commemorates apologises apologised apologizes"
                            + " apologized condemns condemned criticises criticised criticizes criticized accuses accused"
                            + " blames blamed investigates investigation alleged allegedly")
                    .split(" "));
    /// What is said of a person who does nothing: "the murder of President X", "a successor to President X".
    private static final Set<String> OBJECT = Set.of(
            ("successor predecessor heir rival opponent critic critics ally allies nephew son daughter widow wife"
                            + " husband brother sister murder killing assassination death resignation ouster overthrow"
                            + " removal impeachment legacy memory funeral burial trial conviction extradition against"
                            + " election era presidency premiership")
                    .split(" "));
    private static final int OPENING = 20;
    private static final int CLAUSE = 160;
    private static final int AHEAD = 60;

    private OddOffice() {}

    /// Warns where the people or meetings of the clause that holds the date cannot have been there then.
    static void warn(Scene scene, TimeMention time) {
        List<Holder> acting = scene.holders().stream()
                .filter(h -> actsOn(scene, h, time) && !isExplained(scene, h, time))
                .toList();
        List<Holder> wrong = wrong(scene, acting, time.when());
        List<Gathering> off = scene.gatherings().stream()
                .filter(g -> isTiedTo(scene, g, time) && g.isKnownAround(time.when()) && !g.hasEditionAt(time.when()))
                .toList();
        if (!wrong.isEmpty() || (!off.isEmpty() && time.when().isDay())) {
            List<Holder> present = scene.holders().stream()
                    .filter(h -> acting.contains(h) || h.surelyNot(time.when()))
                    .toList();
            add(scene, time.span(), time.when(), scene.quoted(time) + ": ", wrong, off, present, time);
        }
    }

    /// Warns where most of those called by an office were not in it on the day the report claims for itself.
    static void warnOfReport(Scene scene) {
        When given = scene.draft().given;
        boolean warned = scene.draft().warnings.stream().anyMatch(w -> w.kind() == Warning.Kind.ANACHRONISM);
        if (!given.isDay() || warned) {
            return;
        }
        List<Holder> wrong = scene.holders().stream()
                .filter(h -> h.surelyNot(given) && h.isDisplaced(scene.knowledge(), given.first()))
                .toList();
        long people = scene.holders().stream().map(Holder::name).distinct().count();
        long misplaced = wrong.stream().map(Holder::name).distinct().count();
        if (misplaced >= 2 && misplaced * 2 >= people) {
            String intro = "The report is dated " + Said.day(given.first()) + ", but ";
            add(scene, wrong.getFirst().mention().span(), given, intro, wrong, List.of(), wrong, null);
        }
    }

    private static void add(
            Scene scene,
            Span span,
            When when,
            String intro,
            List<Holder> wrong,
            List<Gathering> off,
            List<Holder> present,
            @Nullable TimeMention time) {
        List<String> oddities = new ArrayList<>();
        Set<String> named = new LinkedHashSet<>();
        wrong.stream().filter(h -> named.add(h.name())).forEach(h -> oddities.add(h.saysWhat(when)));
        off.forEach(g -> oddities.add("the " + g.series() + " was not on then"));
        When report = time == null ? When.UNKNOWN : scene.draft().given;
        var weekday = time == null ? null : scene.statedWeekday(time);
        Dating dating = new Dating(present, scene.gatherings(), weekday, report);
        Dating looser = new Dating(present, List.of(), weekday, report);
        LocalDate day = when.first();
        Optional<LocalDate> fit = when.isDay() ? dating.near(day) : Optional.empty();
        Optional<LocalDate> other =
                fit.isEmpty() && when.isDay() && !wrong.isEmpty() ? looser.near(day) : Optional.empty();
        String fits = fit.map(d -> "; " + dating.reasons(d, day))
                .or(() -> other.map(d -> "; " + looser.reasons(d, day)))
                .orElse("");
        scene.draft()
                .warnings
                .add(new Warning(
                        span,
                        Warning.Kind.ANACHRONISM,
                        intro + Said.list(oddities) + fits + ".",
                        fit.or(() -> other).map(When::day).orElse(When.UNKNOWN)));
    }

    /// Those surely not in office at `when`. Where the tables do not have a person in office on the day of the
    /// report either, they may lack a term: then it takes someone else in that office, or two such people.
    private static List<Holder> wrong(Scene scene, List<Holder> acting, When when) {
        List<Holder> wrong = acting.stream().filter(h -> h.surelyNot(when)).toList();
        When given = scene.draft().given;
        boolean explained = !given.isDay()
                || wrong.stream().anyMatch(h -> h.mayHold(given.first()))
                || wrong.stream().anyMatch(h -> h.isDisplaced(scene.knowledge(), when.first()))
                || wrong.stream().map(Holder::name).distinct().count() > 1;
        return explained ? wrong : List.of();
    }

    /// Whether the person is called by the office in the clause that holds the date, so that the date is of their
    /// doing.
    private static boolean actsOn(Scene scene, Holder holder, TimeMention time) {
        Span person = holder.mention().span();
        if (!scene.sentence(time.span()).contains(person)) {
            return false;
        }
        boolean before = person.end() <= time.span().start();
        String text = scene.draft().text();
        int opening = time.span().start() - scene.sentence(time.span()).start();
        if ((!before && opening > OPENING) || isObject(text, holder)) {
            return false;
        }
        String between = before
                ? text.substring(person.end(), time.span().start())
                : text.substring(time.span().end(), person.start());
        if (between.length() > (before ? CLAUSE : AHEAD) || between.indexOf(';') >= 0) {
            return false;
        }
        for (String word : between.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (ELSEWHERE.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the other reading of the date fits, or the date is one ahead of the report and they hold the office
    /// then.
    private static boolean isExplained(Scene scene, Holder holder, TimeMention time) {
        When given = scene.draft().given;
        boolean ahead = given.isDay() && time.when().last().isAfter(given.last()) && !holder.surelyNot(given);
        return ahead || (time.alternative().isKnown() && !holder.surelyNot(time.alternative()));
    }

    private static boolean isObject(String text, Holder holder) {
        int end = holder.mention().span().start();
        String before = text.substring(Math.max(0, end - 70), end).toLowerCase(Locale.ROOT);
        int title = before.lastIndexOf(holder.title().toLowerCase(Locale.ROOT));
        String[] words = before.substring(0, Math.max(0, title)).strip().split("[^\\p{L}]+");
        for (int i = words.length - 1; i >= Math.max(0, words.length - 4); i--) {
            if (OBJECT.contains(words[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTiedTo(Scene scene, Gathering gathering, TimeMention time) {
        Span meeting = gathering.span();
        int gap = Math.max(meeting.start(), time.span().start())
                - Math.min(meeting.end(), time.span().end());
        return gap >= 0 && gap < 35 && scene.sentence(time.span()).contains(meeting);
    }
}
