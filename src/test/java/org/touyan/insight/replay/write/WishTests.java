package org.touyan.insight.replay.write;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.touyan.insight.impact.domain.Style;

import static org.assertj.core.api.Assertions.assertThat;

class WishTests {

    @Test
    void nearlyLooksUpAndAllOthersLookDown() {
        assertThat(new Wish(Style.NEARLY, 1, 0).round(BigDecimal.valueOf(961))).isEqualTo(1000);
        assertThat(new Wish(Style.NEARLY, 1, 0).round(BigDecimal.valueOf(80))).isEqualTo(80);
        assertThat(new Wish(Style.MORE, 2, 0).round(BigDecimal.valueOf(221))).isEqualTo(220);
        assertThat(new Wish(Style.MORE, 3, 0).round(BigDecimal.valueOf(3465))).isEqualTo(3460);
        assertThat(new Wish(Style.OVER, 2, 0).round(BigDecimal.valueOf(15_680))).isEqualTo(15_000);
        assertThat(new Wish(Style.REACHED, 1, 0).round(BigDecimal.valueOf(51_573_000))).isEqualTo(50_000_000);
        assertThat(new Wish(Style.MORE, 3, 0).round(BigDecimal.ZERO)).isZero();
    }
}
