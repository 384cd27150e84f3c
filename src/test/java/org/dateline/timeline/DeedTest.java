package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeedTest {
    private static void areOne(String... triggers) {
        List<Integer> keys =
                List.of(triggers).stream().map(t -> Deed.of(t).key()).distinct().toList();
        assertThat(keys).as("%s", List.of(triggers)).hasSize(1);
    }

    @Test
    void formsOfOneWordAreOneDeed() {
        areOne("sign", "signed", "signing", "signs", "inked");
        areOne("deploy", "deployed", "deployment", "deploying");
        areOne("negotiate", "negotiations", "negotiated", "held talks", "met");
        areOne("propose", "proposal", "proposed", "offered");
        areOne("died", "dies", "death", "killed");
        areOne("step down", "stepped down", "resigned", "resignation");
        areOne("called off", "cancelled", "cancellation");
    }

    @Test
    void aLightVerbLeavesItToItsNoun() {
        areOne("held a small protest", "protested", "demonstrations");
        areOne("took hostage", "hostage");
    }

    @Test
    void aVisitMayBeTheMeetingButACallOffIsNoCall() {
        assertThat(Deed.of("visited").isNear(Deed.of("met"))).isTrue();
        assertThat(Deed.of("visited").equals(Deed.of("met"))).isFalse();
        assertThat(Deed.of("called off").isNear(Deed.of("called"))).isFalse();
    }

    @Test
    void onlyListedDeedsAreKnownToBeTwo() {
        assertThat(Deed.of("arrested").isUnlike(Deed.of("sentenced"))).isTrue();
        assertThat(Deed.of("signed").isUnlike(Deed.of("agreement"))).isFalse();
        assertThat(Deed.of("arrested").isUnlike(Deed.of("dredged"))).isFalse();
    }
}
