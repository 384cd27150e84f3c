package org.dateline.extract.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.extract.draft.NameSpan.Kind;
import org.junit.jupiter.api.Test;

class TagsTest {
    @Test
    void aNameBeginsGoesOnAndEndsInOneKind() {
        assertThat(Tags.mayFollow(Tags.OUTSIDE, Tags.begin(0))).isTrue();
        assertThat(Tags.mayFollow(Tags.begin(0), Tags.last(0))).isTrue();
        assertThat(Tags.mayFollow(Tags.inside(2), Tags.last(2))).isTrue();
        assertThat(Tags.mayFollow(Tags.only(1), Tags.begin(2))).isTrue();
        assertThat(Tags.mayFollow(Tags.begin(0), Tags.last(1))).isFalse();
        assertThat(Tags.mayFollow(Tags.OUTSIDE, Tags.inside(0))).isFalse();
        assertThat(Tags.mayFollow(Tags.begin(0), Tags.OUTSIDE)).isFalse();
    }

    @Test
    void threeKindsAreReported() {
        assertThat(Tags.reported(0)).isEqualTo(Kind.PER);
        assertThat(Tags.reported(1)).isEqualTo(Kind.LOC);
        assertThat(Tags.reported(2)).isEqualTo(Kind.ORG);
        assertThat(Tags.reported(Tags.OTHER_KIND)).isNull();
    }
}
