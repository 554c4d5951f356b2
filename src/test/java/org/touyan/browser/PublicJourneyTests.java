package org.touyan.browser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.TouyanTest;
import org.touyan.foundation.privacy.ConsentChannel;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.consent.ChangeConsent;
import org.touyan.people.roster.domain.PublicField;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.record.RecordWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;
import static org.touyan.service.dispatch.DispatchWorld.person;

/** Anybody: what has been done, down to the records; who can help; and asking for exactly that one. */
@TouyanTest
@Import(RecordWorld.class)
class PublicJourneyTests {

    @LocalServerPort
    private int port;
    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private RecordWorld.Logged logged;
    @Autowired
    private ChangeConsent consent;
    @Autowired
    private MovableClock clock;
    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void somethingHasBeenDone() {
        clock.set(MovableClock.MONDAY_MORNING);
        Actor dong = people.cityStaff("董晓梅");
        Actor lin = people.pomeloMaster("林守田");
        logged.by(lin, dong, lin, 90, false);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void opensAFigureDownToItsRows(int width) {
        try (Walk walk = Walk.wide(port, width)) {
            walk.open("/").press("a[href='/impact']").press("a[href^='/figures/']");
            assertThat(walk.at("table caption, table").count()).isPositive();
            assertThat(walk.text()).doesNotContain("王阿姨");
            walk.open("/figures/visits");
            assertThat(walk.text()).contains("清港").doesNotContain("王阿姨", "13900001234");
            walk.press("a[hreflang=en]");
            assertThat(walk.path()).isEqualTo("/en/figures/visits");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void findsAMasterOnTheWallAndAsksForHim(int width) {
        Actor cadre = people.staff("叶春和", Role.TOWN_CADRE, COUNTY.child(QINGGANG));
        String name = "林守" + (width == 390 ? "田" : "土");
        Actor lin = people.pomeloMaster(name);
        for (PublicField field : PublicField.values()) {
            Acting.run(cadre, () -> consent.give(cadre, person(lin), field, ConsentChannel.PAPER));
        }
        try (Walk walk = Walk.wide(port, width)) {
            walk.open("/").press("a[href='/experts']").type("#q", name).press("form[role=search] button");
            walk.press(".wall a");
            assertThat(walk.at("h1").innerText()).isEqualTo(name);
            walk.press("a[href*='?expert=']");
            assertThat(walk.text()).contains(name);
            walk.tap(".tile").type("#words", "想请他来看看文旦").press("button.btn--main");
            walk.tap(".chip:has-text('清港')").type("#name", "陈大伯").type("#phone", "1390000" + (6000 + width))
                    .press("button.btn--main");
            assertThat(walk.text()).contains(name);
            walk.press("button.btn--main");
            assertThat(walk.text()).contains("收到了，陈大伯");
        }
        assertThat(people.<Object>as(Actor.SYSTEM, () -> jdbc
                .sql("select named_expert from request.help_request order by request_id desc limit 1").query().singleValue()))
                .isEqualTo(lin.person());
    }
}
