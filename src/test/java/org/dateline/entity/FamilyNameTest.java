package org.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FamilyNameTest {
    @Test
    void newsGoesOnWithTheFamilyName() {
        assertThat(FamilyName.of("Marco Rubio", "US")).isEqualTo("Rubio");
        assertThat(FamilyName.of("Plato", "")).isEqualTo("Plato");
    }

    @Test
    void particlesBelongToIt() {
        assertThat(FamilyName.of("Ursula von der Leyen", "DE")).isEqualTo("von der Leyen");
        assertThat(FamilyName.of("Mohammed bin Salman", "SA")).isEqualTo("bin Salman");
        assertThat(FamilyName.of("Tamim bin Hamad Al Thani", "QA")).isEqualTo("Al Thani");
        assertThat(FamilyName.of("Ben Wallace", "GB"))
                .as("no particle, a given name")
                .isEqualTo("Wallace");
    }

    @Test
    void inSomeCountriesItComesFirst() {
        assertThat(FamilyName.of("Xi Jinping", "CN")).isEqualTo("Xi");
        assertThat(FamilyName.of("Kim Jong Un", "KP")).isEqualTo("Kim");
        assertThat(FamilyName.of("Fumio Kishida", "JP")).isEqualTo("Kishida");
    }
}
