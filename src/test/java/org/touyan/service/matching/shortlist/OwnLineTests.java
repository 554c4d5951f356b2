package org.touyan.service.matching.shortlist;

import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing that names or finds a person goes into what is compared with the words of others. */
class OwnLineTests {

    @ParameterizedTest
    @CsvSource({
            "林巧珍种文旦三十年, 种文旦三十年",
            "林师傅修柴油机, 修柴油机",
            "修空调 13900001234, 修空调",
            "修空调 139 0000 1234, 修空调",
            "电焊证 331083196502140011X, 电焊证",
            "浙J12345 上门修车, 上门修车",
            "数控车床 CNC 与 5S, 数控车床 CNC 与 5S"})
    void itIsWithoutNamesAndNumbers(String headline, String line) {
        var card = new ExpertCard(new PersonId(new UUID(0, 1)), "林巧珍", "lin", null, null, 0, headline, "331083101",
                new OrgPath("/33/3310/331083/"), true);
        assertThat(OwnLine.of(card)).isEqualTo(line);
    }
}
