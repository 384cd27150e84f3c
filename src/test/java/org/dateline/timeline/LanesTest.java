package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanesTest {
    private static final Lane ANNA = Lane.of(Lane.Kind.ENTITY, "person/anna-berg", "Anna Berg");
    private static final Lane NORWAY = Lane.of(Lane.Kind.ENTITY, "country/NO", "Norway");
    private static final Lane TALKS = Lane.of(Lane.Kind.QUERY, "event:CONSULT AND fish", "Fish talks");

    @Test
    void noLaneStandsTwice() {
        Lanes lanes = Lanes.NONE.with(ANNA).with(NORWAY).with(ANNA.named("The minister"));
        assertThat(lanes.all()).containsExactly(ANNA, NORWAY);
    }

    @Test
    void lanesAreMovedRenamedFoldedAndRemoved() {
        Lanes lanes = Lanes.NONE.with(ANNA).with(NORWAY).with(TALKS);
        assertThat(lanes.moved(2, 0).all()).containsExactly(TALKS, ANNA, NORWAY);
        assertThat(lanes.replaced(1, NORWAY.folded(true).coloured("#005a9c"))
                        .all()
                        .get(1))
                .isEqualTo(new Lane(Lane.Kind.ENTITY, "country/NO", "Norway", "#005a9c", true));
        assertThat(lanes.without(0).all()).containsExactly(NORWAY, TALKS);
    }
}
