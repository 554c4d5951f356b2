package org.touyan.foundation.privacy;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MaskTests {

    @Test
    void phonesKeepThreeAndFour() {
        assertThat(Mask.phone("13905761234")).isEqualTo("139****1234");
        assertThat(Mask.phone("87211234")).isEqualTo("****34");
        assertThat(Mask.phone("12351")).isEqualTo("****");
    }

    @Test
    void namesKeepTheFirstCharacterEvenARareOne() {
        assertThat(Mask.name("王秀英")).isEqualTo("王*");
        assertThat(Mask.name("𬭎小明")).isEqualTo("𬭎*");
        assertThat(Mask.name(" ")).isEqualTo("*");
    }

    @Test
    void identitiesKeepRegionAndLastFour() {
        assertThat(Mask.identity("331099198001010012")).isEqualTo("331***********0012");
        assertThat(Mask.identity("12345")).isEqualTo("*****");
    }
}
