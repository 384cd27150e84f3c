package org.dateline.extract.times;

/// What an expression of time means, before it is reckoned from any day.
///
/// `shift` counts from the time that is spoken from: -1 last, 0 this, 1 next; [#BARE] where the text does not say.
sealed interface Meaning {
    /// Neither last nor this nor next.
    int BARE = 99;

    /// Where a relative time is reckoned from.
    enum Base {
        /// The article's own day.
        ANCHOR,
        /// The time the text spoke of last.
        REFERENCE,
        /// The day the article is about: the first one it names.
        LEAD
    }

    /// A date of the calendar; 0 for what is not said. `weekday` is what the text claims, 0 if it does not.
    record Calendar(int year, int month, int day, int weekday) implements Meaning {}

    /// From one date to another, both included.
    record Between(Meaning from, Meaning to) implements Meaning {}

    /// Whole years: a decade or a century.
    record Years(int first, int count, String timex) implements Meaning {}

    /// A season (21–24), quarter (33–36) or half (40–41) of a year, which is a [Calendar] or a [Period], or not said.
    record YearPart(int code, Meaning year, boolean fiscal) implements Meaning {}

    /// "the first nine months of 2012".
    record FirstOf(Unit unit, int count, Meaning year) implements Meaning {}

    record Weekday(int day, int shift) implements Meaning {}

    /// A month by name, last or next: "last November".
    record NamedMonth(int month, int shift) implements Meaning {}

    /// A month of a year that is told from now: "April next year".
    record MonthOf(int month, Period year) implements Meaning {}

    /// A season (21–24) by its place from now: "last summer".
    record NamedSeason(int code, int shift) implements Meaning {}

    /// "last week", "this month", "the following year".
    record Period(Unit unit, int shift, Base base) implements Meaning {}

    /// The unit that a day lies in: "the week of March 6".
    record UnitOf(Unit unit, Calendar day) implements Meaning {}

    /// "the first week of July", -1 for the last one.
    record WeekOf(int number, Calendar month) implements Meaning {}

    /// The nth day, or the nth Monday, of a month, -1 for the last one; `weekday` is 0 for any day.
    record NthOf(int number, int weekday, Calendar month) implements Meaning {}

    record Weekend(int shift) implements Meaning {}

    /// Some units away from a base: "two days ago", "a year later". `amount` is signed.
    record Away(Unit unit, int amount, Base base) implements Meaning {}

    /// A number of units away that is not told: "several years ago".
    record LongAway(Unit unit, boolean past) implements Meaning {}

    /// "today" and its neighbours.
    record Day(int shift) implements Meaning {}

    /// "the second day" of what was spoken of.
    record NthDay(int number) implements Meaning {}

    record FeastDay(Feast feast, int year, int shift) implements Meaning {}

    /// The day before a feast.
    record Eve(Meaning feast) implements Meaning {}

    record PartOfDay(Meaning day, DayPart part) implements Meaning {}

    record Clock(Meaning day, int hour, int minute, String zone) implements Meaning {}

    record AtEdge(Edge edge, Meaning of) implements Meaning {}

    /// A length of time, not a point.
    record Lasting(String value) implements Meaning {}

    /// "in two weeks": a point ahead with a future verb, else a length of time.
    record Within(Lasting length, Away point) implements Meaning {}

    record Repeating(String value) implements Meaning {}

    /// "now", "recently", "in the future".
    record Loose(String value) implements Meaning {}
}
