package org.dateline.ui.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.briefing.Block;
import org.dateline.briefing.Briefing;
import org.dateline.briefing.Citation;
import org.dateline.briefing.Wording;
import org.dateline.export.BriefingFile;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DraftWordsTest {
    private static final List<String> TIMES = List.of(
            "2025-02-18",
            "2025-02",
            "2025-02-17/2025-02-23",
            "2025-02-27/2025-03-02",
            "2022/..",
            "../2025-03-01",
            "2025~");

    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @AfterEach
    void asBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @Test
    void inEnglishTheyAreThoseOfTheCommandLine() {
        Wording words = in(Locale.ENGLISH);
        for (String time : TIMES) {
            assertThat(words.when(When.of(time))).isEqualTo(Wording.ENGLISH.when(When.of(time)));
        }
        for (Wording.Section section : Wording.Section.values()) {
            assertThat(words.heading(section)).isEqualTo(Wording.ENGLISH.heading(section));
        }
    }

    @Test
    void inGermanNothingOfThemIsEnglish() {
        Wording words = in(Locale.GERMAN);
        assertThat(TIMES.stream().map(t -> words.when(When.of(t))))
                .containsExactly(
                        "18. Februar 2025",
                        "Februar 2025",
                        "17. bis 23. Februar 2025",
                        "27. Februar 2025 bis 2. März 2025",
                        "seit dem 1. Januar 2022",
                        "vor dem 1. März 2025",
                        "etwa 2025");
        assertThat(Arrays.stream(Wording.Section.values()).map(words::heading))
                .containsExactly(
                        "Was geschah",
                        "Was geplant oder vorgeschlagen ist",
                        "Was nicht geschah",
                        "Worin Quellen sich widersprechen");
        assertThat(words.differ("Quill, Osk", "status", List.of(words.value("status", "planned") + " (A)", "B")))
                .isEqualTo("Quill, Osk: Quellen widersprechen sich (Status): Geplant (A) oder B.");
    }

    @Test
    void theExportedPageIsInTheLanguageOfTheWindow() {
        Citation cited =
                new Citation("a", "Sample Wire", "Talks", When.of("2025-02-18"), new Span(0, 5), "They met at noon.");
        Citation bare = new Citation("b", "", "", When.UNKNOWN, new Span(0, 5), "Nobody met.");
        Briefing briefing = new Briefing(
                "x",
                "Istanbul",
                LocalDate.of(2025, 2, 24),
                List.of(
                        new Block.Quotation(cited),
                        new Block.Picture("Treffen", List.of(), When.UNKNOWN),
                        new Block.Paragraph(List.of(new Block.Sentence("Niemand kam.", List.of(bare))))));
        assertThat(BriefingFile.text(briefing, ".md", in(Locale.GERMAN))).isEqualTo("""
                        # Istanbul

                        Briefing, 24. Februar 2025

                        > „They met at noon.“[^1]
                        >
                        > Sample Wire, „Talks“, 18. Februar 2025

                        *Abbildung 1. Treffen*

                        Niemand kam.[^2]

                        ## Quellen

                        [^1]: Sample Wire, „Talks“, 18. Februar 2025. „They met at noon.“
                        [^2]: Quelle ohne Namen, ohne Datum. „Nobody met.“
                        """);
    }

    private static Wording in(Locale locale) {
        Locale.setDefault(Locale.Category.DISPLAY, locale);
        return new DraftWords();
    }
}
