package org.touyan.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.touyan.TouyanTest;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Named;
import org.touyan.foundation.shared.Actor;
import org.touyan.people.roster.load.RosterSheet;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.record.RecordWorld;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import static org.assertj.core.api.Assertions.assertThat;

/** Last year's sheet becomes the roster at the officer's desk, and somebody on it decides what of him is public. */
@TouyanTest
@Import(RecordWorld.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS) // Somebody of the sheet may have a namesake in another story.
class OfficerJourneyTests {

    private static final int LONGEST_LOAD_MILLIS = 60_000;
    /** Of somebody whose row is in order. */
    private static final int PLACE = 4;

    @LocalServerPort
    private int port;
    @TempDir
    private Path folder;
    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private MovableClock clock;
    @Autowired
    private Catalog catalog;

    @ParameterizedTest
    @CsvSource({"1440,5,解广济,xgj", "390,6,曾长庚,zcg"})
    void loadsLastYearsSheetMendsItFindsSomebodyVerifiesTwoHonoursAndWithdrawsOneConsent(int width, int seed, String name,
            String initials) throws IOException {
        clock.set(MovableClock.MONDAY_MORNING);
        Actor officer = people.cityStaff("董晓梅");
        List<List<String>> rows = new RosterSheet(seed, catalog.skills().stream().map(Named::name).toList()).withMistakes();
        rows.get(PLACE).set(RosterSheet.HEADINGS.indexOf("姓名"), name);
        rows.forEach(row -> row.set(RosterSheet.HEADINGS.indexOf("文号"), "玉工〔2023〕7号"));
        String town = rows.get(PLACE).get(RosterSheet.HEADINGS.indexOf("乡镇街道"));
        Path sheet = folder.resolve("2025劳模工匠.xlsx");
        RosterSheet.write(sheet, rows);

        try (Walk walk = Walk.wide(port, width).signIn(people, officer)) {
            loads(walk, sheet);
            mends(walk);
            imports(walk);
            String load = walk.path();
            verifiesTwo(width, load, name);
            shows(walk, name, initials);
            assertThat(profile(walk, width)).contains(name, town);
            walk.press("form[action$='/town/withdrawal'] button");
            assertThat(profile(walk, width)).contains(name).doesNotContain(town);
        }
    }

    private static void loads(Walk walk, Path sheet) {
        walk.open("/desk/people").press("a[href='/desk/people/import']");
        walk.page().setInputFiles("#file", sheet);
        walk.press("form[enctype] button");
        settled(walk, "/desk/people/import/*");
        assertThat(walk.at(".tri .num").allInnerTexts())
                .containsExactly(Integer.toString(225 - RosterSheet.MISTAKES.size()),
                        Integer.toString(RosterSheet.MISTAKES.size()), "0");
    }

    /** The same wrong honour stands in three rows; a phone lacks a digit. */
    private static void mends(Walk walk) {
        Browsers.screenshot(walk.page(), "officer-mends." + walk.page().viewportSize().width);
        walk.page().selectOption("#text-40", "台州工匠");
        walk.press("#r40 button[value=all]");
        assertThat(walk.at("#r40, #r41, #r90").count()).isZero();
        walk.type("#text-12", "13800005679").press("#r12 button[value=save]");
        assertThat(walk.at("#r12").count()).isZero();
        walk.type("#text-19", "1380000").press("#r19 button[value=save]");
        assertThat(walk.at("#text-19").inputValue()).isEqualTo("1380000");
    }

    private static void imports(Walk walk) {
        walk.press("form[action$='/load'] button");
        settled(walk, "/desk/people/import/*");
        assertThat(walk.text()).contains(Integer.toString(225 - RosterSheet.MISTAKES.size() + 4));
        assertThat(walk.at("form[action$='/undo']").count()).isOne();
    }

    /** What one has entered, another compares with the decision: a colleague ticks two. */
    private void verifiesTwo(int width, String load, String name) {
        try (Walk walk = Walk.wide(port, width).signIn(people, people.cityStaff("赵一鸣"))) {
            walk.open(load).press("a[href^='/desk/people/honours']");
            walk.at("input[name=award]").first().check();
            walk.at("tr:has-text('%s') input[name=award]".formatted(name)).first().check();
            walk.press("form[action$='/verification'] .acts button");
            assertThat(walk.at(".flash, [role=status]").allInnerTexts().toString()).contains("2");
        }
    }

    /** He has signed on paper that his profile and his town may be read by everybody. */
    private static void shows(Walk walk, String name, String initials) {
        walk.open("/desk/people?q=" + initials).press("main table a:has-text('%s')".formatted(name));
        walk.press("a[href$='/consents']");
        for (String field : List.of("profile", "town")) {
            walk.page().selectOption("#channel-" + field, "PAPER");
            walk.press("form[action$='/%s'] button".formatted(field));
        }
    }

    /** As somebody reads it who has never been here. */
    private String profile(Walk walk, int width) {
        String address = walk.at("main a[href^='/experts/']").first().getAttribute("href");
        try (Walk reader = Walk.wide(port, width)) {
            return reader.open(address).text();
        }
    }

    private static void settled(Walk walk, String address) {
        Page page = walk.page();
        page.waitForURL("**" + address);
        PlaywrightAssertions.assertThat(page.locator("[hx-trigger], main progress"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(LONGEST_LOAD_MILLIS));
        walk.look();
    }
}
