package org.dateline.extract.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CuesTest {
    @Test
    void everyRowIsReadOnceSortedAndWithItsSource() throws IOException {
        try (InputStream in = Objects.requireNonNull(Cues.class.getResourceAsStream("cues.tsv"))) {
            List<String[]> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
            assertThat(rows).allSatisfy(row -> {
                assertThat(row).hasSize(4);
                assertThat(row[0]).matches("[a-z]+");
                assertThat(row[3]).isNotEmpty();
            });
            assertThat(rows).extracting(row -> row[0]).isSorted().doesNotHaveDuplicates();
            assertThat(Cues.load().size()).isEqualTo(rows.size());
        }
    }
}
