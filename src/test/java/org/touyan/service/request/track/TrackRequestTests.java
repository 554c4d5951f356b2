package org.touyan.service.request.track;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Actor;
import org.touyan.service.request.RequestFixture;
import org.touyan.service.request.submit.Receipt;

import static org.assertj.core.api.Assertions.assertThat;

@TouyanTest
@Import(RequestFixture.class)
class TrackRequestTests {

    @Autowired
    private RequestFixture world;

    @Autowired
    private TrackRequest trackRequest;

    @Test
    void guessingStopsAfterTenMissesAnHourEvenWithTheRightDigits() {
        String phone = RequestFixture.phone();
        Receipt receipt = world.submit(RequestFixture.pomelos(phone));
        for (int i = 0; i < 10; i++) {
            assertThat(find(receipt.number(), "000" + i)).isInstanceOf(TrackRequest.Missed.class);
        }
        assertThat(find(receipt.number(), phone.substring(7))).isEqualTo(new TrackRequest.TooMany(10));
    }

    @Test
    void theNumberIsUnderstoodHoweverItIsWritten() {
        assertThat(new TrackForm("１１２３－０７", "").written()).isEqualTo("1123-07");
        assertThat(new TrackForm("1123 128", "").written()).isEqualTo("1123-128");
        assertThat(new TrackForm("喂", "").written()).isEqualTo("喂");
    }

    private TrackRequest.Outcome find(String number, String tail) {
        return world.as(Actor.PUBLIC, () -> trackRequest.find(new TrackForm(number, tail), "198.51.100.7"));
    }
}
