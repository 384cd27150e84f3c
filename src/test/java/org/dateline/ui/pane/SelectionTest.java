package org.dateline.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final Focus ONE = new Focus.OfEntity("person/one");
    private static final Focus TWO = new Focus.OfArticle("two");
    private static final Focus THREE = new Focus.OfHappening("three");

    private final Selection selection = new Selection();

    @Test
    void backAndForwardWalkThroughWhatWasSelected() {
        selection.select(ONE);
        selection.select(TWO);
        selection.back();
        assertThat(selection.now()).isEqualTo(ONE);
        assertThat(selection.canGoBackProperty().get()).isFalse();
        selection.forward();
        assertThat(selection.now()).isEqualTo(TWO);
        assertThat(selection.canGoForwardProperty().get()).isFalse();
    }

    @Test
    void aNewSelectionForgetsTheWayForward() {
        selection.select(ONE);
        selection.select(TWO);
        selection.back();
        selection.select(THREE);
        selection.forward();
        assertThat(selection.now()).isEqualTo(THREE);
        selection.back();
        assertThat(selection.now()).isEqualTo(ONE);
    }

    @Test
    void selectingTheSameAgainIsNoStep() {
        selection.select(ONE);
        selection.select(new Focus.OfEntity("person/one"));
        assertThat(selection.canGoBackProperty().get()).isFalse();
    }
}
