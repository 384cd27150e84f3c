package org.dateline.briefing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.time.When;

/// The few words and dates that a briefing writes itself, in the language of its reader; all else in it is quoted or
/// written by the analyst. Any thread.
public interface Wording {
    /// What a section of a draft is about.
    enum Section {
        HAPPENED,
        PLANNED,
        NOT_HAPPENED,
        DISAGREEMENTS
    }

    /// The words around a briefing.
    enum Word {
        /// What a briefing is, above its title.
        NOTE,
        /// The heading of the list of sources.
        SOURCES,
        /// What a picture is called before its number.
        FIGURE,
        /// The caption of the picture of the timelines.
        TIMELINE,
        /// A source without a name in the list of sources.
        UNNAMED_SOURCE,
        /// A source without a name in a sentence.
        ANOTHER_SOURCE,
        /// A source without a date.
        UNDATED,
        /// A time that is not known.
        UNKNOWN_TIME
    }

    /// The language of these words, as HTML names it: `en`.
    String language();

    String heading(Section section);

    String word(Word word);

    /// Words in the quotation marks of the language.
    String quoted(String words);

    /// A sentence that says on what sources differ.
    ///
    /// @param title of the happening
    /// @param field as in [org.dateline.timeline.Conflict]
    /// @param values each with who says so
    String differ(String title, String field, List<String> values);

    /// A value that names no time and nobody, such as a status.
    String value(String field, String value);

    /// `18 February 2025`
    String day(LocalDate day);

    /// `February 2025`
    String month(LocalDate day);

    /// From one day or year to another.
    String range(String from, String to);

    /// From a day of the month to a day of the same month.
    String days(int from, LocalDate to);

    String before(String day);

    String since(String day);

    String about(String time);

    /// A time as a reader writes it: `18 February 2025`, `February 2025`, `17 to 23 February 2025`, `before 1 March
    /// 2025`.
    default String when(When when) {
        if (!when.isKnown()) {
            return word(Word.UNKNOWN_TIME);
        }
        if (when.first().equals(LocalDate.MIN)) {
            return before(day(when.last()));
        }
        if (when.last().equals(LocalDate.MAX)) {
            return since(day(when.first()));
        }
        String plain = when.first().equals(when.last()) ? day(when.first()) : stretch(when.first(), when.last());
        return when.isAbout() ? about(plain) : plain;
    }

    /// A source as a list of sources names it: `Meridian Wire, “Talks in Riyadh”, 18 February 2025`.
    default String line(Citation citation) {
        List<String> parts = new ArrayList<>();
        parts.add(citation.source().isEmpty() ? word(Word.UNNAMED_SOURCE) : citation.source());
        if (!citation.title().isEmpty()) {
            parts.add(quoted(citation.title()));
        }
        parts.add(citation.published().isKnown() ? when(citation.published()) : word(Word.UNDATED));
        return String.join(", ", parts);
    }

    private String stretch(LocalDate first, LocalDate last) {
        boolean sameMonth = first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
        if (sameMonth && first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth()) {
            return month(first);
        }
        if (first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear()) {
            String from = Integer.toString(first.getYear());
            return first.getYear() == last.getYear() ? from : range(from, Integer.toString(last.getYear()));
        }
        return sameMonth ? days(first.getDayOfMonth(), last) : range(day(first), day(last));
    }

    /// For the command line, and for whoever has no other.
    Wording ENGLISH = new Wording() {
        private final DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
        private final DateTimeFormatter month = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

        @Override
        public String heading(Section section) {
            return switch (section) {
                case HAPPENED -> "What happened";
                case PLANNED -> "What is planned or proposed";
                case NOT_HAPPENED -> "What did not happen";
                case DISAGREEMENTS -> "What sources disagree on";
            };
        }

        @Override
        public String language() {
            return "en";
        }

        @Override
        public String word(Word word) {
            return switch (word) {
                case NOTE -> "Briefing note";
                case SOURCES -> "Sources";
                case FIGURE -> "Figure";
                case TIMELINE -> "Timeline";
                case UNNAMED_SOURCE -> "Unnamed source";
                case ANOTHER_SOURCE -> "another source";
                case UNDATED -> "undated";
                case UNKNOWN_TIME -> "at an unknown time";
            };
        }

        @Override
        public String quoted(String words) {
            return "“" + words + "”";
        }

        @Override
        public String differ(String title, String field, List<String> values) {
            return title + ": sources differ on the " + field(field) + ": " + String.join(" or ", values) + ".";
        }

        private static String field(String field) {
            return switch (field) {
                case "when" -> "date";
                case "source" -> "speaker";
                default -> field;
            };
        }

        @Override
        public String value(String field, String value) {
            return value;
        }

        @Override
        public String day(LocalDate date) {
            return day.format(date);
        }

        @Override
        public String month(LocalDate date) {
            return month.format(date);
        }

        @Override
        public String range(String from, String to) {
            return from + " to " + to;
        }

        @Override
        public String days(int from, LocalDate to) {
            return range(Integer.toString(from), day(to));
        }

        @Override
        public String before(String time) {
            return "before " + time;
        }

        @Override
        public String since(String time) {
            return "since " + time;
        }

        @Override
        public String about(String time) {
            return "about " + time;
        }
    };
}
