package org.dateline.extract.events.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.extract.events.syntax.Parsed.head;
import static org.dateline.extract.events.syntax.Parsed.tree;

import org.junit.jupiter.api.Test;

class RepairsTest {
    @Test
    void aSentenceHasAVerb() {
        String sentence = "The indigenous movement plans demonstrations on October 26 over the price of fuel .";
        assertThat(head(sentence, "movement")).isEqualTo("SUBJECT of plans");
        assertThat(head(sentence, "demonstrations")).isEqualTo("OBJECT of plans");
    }

    @Test
    void theSecondDeedOfASubjectIsAsPastAsTheFirst() {
        Tree tree =
                tree("Gunmen attacked a school in Bergen on Thursday and abducted at least 28 pupils , they said .");
        assertThat(tree.tag(9)).isEqualTo(Tag.VBD);
    }
}
