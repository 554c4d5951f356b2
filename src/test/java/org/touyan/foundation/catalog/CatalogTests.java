package org.touyan.foundation.catalog;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.TouyanTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@TouyanTest
class CatalogTests {

    @Autowired
    private Catalog catalog;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anAskerChoosesFromEightSubjectsAndTheLastIsForEverythingElse() {
        assertThat(catalog.subjects()).hasSize(8);
        assertThat(catalog.subjects().getLast().code()).isEqualTo("other");
        assertThat(catalog.subject("crops").orElseThrow().in(Locale.ENGLISH)).isEqualTo("Trees and crops");
    }

    @ParameterizedTest
    @CsvSource({"我家文旦园里有几棵果树长势不太好，叶子发黄, crops", "厂里一台数控车床加工的轴尺寸老是飘, machine", "村里要搞直播卖杨梅, live",
            "鱼塘里的草鱼最近天天死，塘水不好, fishery", "想请人做个非标自动上料, automation", "我想考高级工, skills"})
    void everydayWordsMeetACraftOfTheRightSubject(String words, String subject) {
        assertThat(catalog.skillsIn(words)).first().extracting(Skill::subject).isEqualTo(subject);
    }

    @Test
    void yellowLeavesMeetFruitGrowing() {
        assertThat(catalog.skillsIn("树叶发黄")).extracting(Skill::code).contains("leaf-disease");
        assertThat(catalog.skillsIn("今天天气不错")).isEmpty();
    }

    @Test
    void everyOccupationOfASkillAndEverySkillOfASubjectExists() {
        Set<String> known = Set.copyOf(jdbc.sql("select code from catalog.occupation").query(String.class).list());
        Set<String> used = catalog.skills().stream().flatMap(skill -> skill.occupations().stream()).collect(Collectors.toSet());
        assertThat(known).containsAll(used).hasSize(1632);
        assertThat(catalog.skills()).allSatisfy(skill -> assertThat(catalog.subject(skill.subject())).isPresent());
    }

    @Test
    void printedMarksBecomeFlagsAndLeaveTheName() {
        Occupation online = catalog.occupation("4-01-06-02").orElseThrow();
        assertThat(online.name()).isEqualTo("互联网营销师");
        assertThat(online.digital()).isTrue();
        assertThat(online.green()).isFalse();
        assertThat(catalog.occupation("2-03-04-00").orElseThrow().green()).isTrue();
        assertThat(jdbc.sql("select catalog.bare_name('农业数字化技术员L/S') || catalog.has_mark('农业数字化技术员L/S', 'S')")
                .query(String.class)
                .single()).isEqualTo("农业数字化技术员true");
    }

    @Test
    void occupationsAreFoundByNameAliasAndJobTitle() {
        assertThat(catalog.occupationsLike("阀门", 5)).extracting(Occupation::name).contains("阀门装配调试工");
        assertThat(catalog.occupationsLike("带货主播", 3)).first().extracting(Occupation::code).isEqualTo("4-01-06-02");
        assertThat(catalog.occupationsLike("投标预算员", 3)).first().extracting(Occupation::code).isEqualTo("2-02-30-10");
    }

    @Test
    void honoursStandHighestFirstAndTheSealFollowsTheLevel() {
        assertThat(catalog.honourTypes()).extracting(HonourType::level).isSorted();
        HonourType medal = catalog.honourType("national-may-day-medal").orElseThrow();
        assertThat(medal.name()).isEqualTo("全国五一劳动奖章");
        assertThat(medal.level().seal()).isOne();
        assertThat(catalog.honourTypes()).filteredOn(type -> type.name().equals("浙江工匠")).hasSize(2);
    }

    @Test
    void urgentWordsAreRecognised() {
        assertThat(catalog.urgentWordIn("车间漏电了").orElseThrow().flags()).containsExactly("danger");
        assertThat(catalog.urgentWordIn("果子不甜")).isEmpty();
    }

    @Test
    void everyShortListIsFilled() {
        for (CodeList list : CodeList.values()) {
            assertThat(catalog.codes(list)).as(list.tableId()).isNotEmpty();
        }
        assertThat(catalog.codes(CodeList.DEMAND_CLASS)).hasSize(6);
        assertThat(catalog.codes(CodeList.MECHANISM)).extracting(Code::name).containsExactly("精神引领", "技术指导", "价值观导向");
        assertThat(catalog.transferTarget("12345")).isPresent();
        assertThat(catalog.tables()).allSatisfy(table -> assertThat(table.source()).isNotBlank());
    }

    @Test
    void everyTradeThatDemandsALicenceIsASkillOrAnOccupationAndNamesItsLaw() {
        assertThat(catalog.tradeLicences()).hasSizeGreaterThanOrEqualTo(10).allSatisfy(licence -> {
            assertThat(licence.source()).contains("条");
            assertThat(licence.trades())
                    .allMatch(trade -> catalog.skill(trade).isPresent() || catalog.occupation(trade).isPresent());
        });
        assertThat(catalog.tradeLicence("electric").orElseThrow().trades()).contains("electrician", "6-31-01-03");
    }

    @Test
    void theHolidaysOfThreeYearsAreKnown() {
        assertThat(workingDays.announced(2024)).isTrue();
        assertThat(workingDays.isWorkingDay(LocalDate.parse("2026-02-28"))).isTrue();
        assertThat(workingDays.isWorkingDay(LocalDate.parse("2025-10-08"))).isFalse();
        assertThat(workingDays.announced(2027)).isFalse();
    }

    @Test
    void theApplicationCannotChangeACodeTable() {
        assertThatThrownBy(() -> jdbc.sql("update catalog.code set name = 'x'").update())
                .isInstanceOf(DataAccessException.class)
                .hasRootCauseMessage("ERROR: permission denied for table code");
    }
}
