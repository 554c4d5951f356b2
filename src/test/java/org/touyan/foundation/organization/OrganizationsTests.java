package org.touyan.foundation.organization;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.OrgPath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@TouyanTest
class OrganizationsTests {

    private static final OrgPath COUNTY = new OrgPath("/33/3310/331083/");

    @Autowired
    private Organizations organizations;

    @Test
    void thereAreElevenTownsAndTheDevelopmentZoneIsNone() {
        assertThat(organizations.towns()).hasSize(11);
        assertThat(organizations.town("331083400")).isEmpty();
        Town qinggang = organizations.town("331083101").orElseThrow();
        assertThat(qinggang.name()).isEqualTo("清港镇");
        assertThat(qinggang.shortName()).isEqualTo("清港");
        assertThat(qinggang.path()).isEqualTo(COUNTY.child("331083101"));
    }

    @Test
    void aNumberOfTheMapProviderMeansAnotherTownHere() {
        assertThat(organizations.townCode("TENCENT", "331083103")).contains("331083105");
        assertThat(organizations.townCode("NBS", "331083103")).contains("331083103");
        assertThat(organizations.townCode("TENCENT", "331083107")).isEmpty();
    }

    @Test
    void theNearestUnionAboveAPlaceAnswersForIt() {
        OrgPath enterprise = COUNTY.child("331083101").child("b0123456789ab");
        assertThat(organizations.unitOf(enterprise).orElseThrow().name()).isEqualTo("清港镇总工会");
        assertThat(organizations.unitOf(COUNTY).orElseThrow().kind()).isEqualTo(UnitKind.COUNTY);
        assertThat(organizations.unitOf(new OrgPath("/none/"))).isEmpty();
        assertThat(organizations.townOf(enterprise).orElseThrow().code()).isEqualTo("331083101");
        assertThat(organizations.townOf(COUNTY)).isEmpty();
    }

    @Test
    void theCountyHasTheUnionsOfItsTownsAndOfItsTrades() {
        assertThat(organizations.unitsBelow(COUNTY)).extracting(Unit::kind).contains(UnitKind.TOWN, UnitKind.INDUSTRY);
        assertThat(organizations.unitsBelow(COUNTY)).extracting(Unit::name).contains("玉环市乡村旅游产业联合工会");
    }

    @Test
    void oneIslandNeedsABoatAndTheOtherHasABridge() {
        assertThat(organizations.needsBoat("331083201")).isTrue();
        assertThat(organizations.needsBoat("331083202")).isFalse();
        assertThat(organizations.town("331083202").orElseThrow().island()).isTrue();
    }

    @Test
    void everyWayHasALengthThatIsTheSameBack() {
        for (Town from : organizations.towns()) {
            for (Town to : organizations.towns()) {
                int minutes = organizations.minutes(from.code(), to.code());
                assertThat(minutes).isBetween(10, 120).isEqualTo(organizations.minutes(to.code(), from.code()));
            }
        }
        assertThat(organizations.minutes("331083201", "331083001")).isGreaterThan(60);
        assertThatThrownBy(() -> organizations.minutes("331083001", "x")).isInstanceOf(IllegalArgumentException.class);
    }
}
