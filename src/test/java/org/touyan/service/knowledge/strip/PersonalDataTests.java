package org.touyan.service.knowledge.strip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonalDataTests {

    private static final Known HERE = new Known(List.of("苏长青"), List.of("长青"), List.of("上湫村", "老樟树旁"),
            List.of("清港镇", "清港", "玉城街道", "玉城", "楚门镇", "楚门"));

    static Stream<Planted.Plant> plants() {
        return Stream.of(Planted.NUMBERS, Planted.NAMES, Planted.ADDRESSES).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("plants")
    void whatTellsWhoItIsGoes(Planted.Plant plant) {
        String rest = PersonalData.strip(plant.words(), HERE);
        assertThat(rest).doesNotContain(plant.secrets());
        assertThat(PersonalData.strip(rest, HERE)).isEqualTo(rest);
        assertThat(Remains.in(rest, HERE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"五棵文旦树叶子发黄，果子也小", "车床主轴响", "45号钢淬火开裂", "92号汽油机打不着火", "厂里电路短路跳闸", "我们村里的水泵不上水", "马路边的管路漏水",
            "金工车间缺人手", "高压电工难找", "小马达不转", "清港镇的枇杷落果", "玉城街道来的人多", "轴承6205坏了", "一亩地收了三四百斤", "柴油机2.5升冒黑烟", "叶老化，根也烂",
            "工程师说要换密封圈", "请老师傅来看看", "3号机床不动", "室外机不转", "牛奶瓜裂果", "隔壁村也这样", "5月12号打过药", "100000斤虾死了一半", "大棚里番茄苗倒了",
            "CAK6140 车床 X 轴丢步", "家里马上没水了", "包工头跑了怎么要工钱", "请水电工来看看", "叫高压电工来", "找白叶枯病的药", "和高强螺栓一起松了",
            "让马达转起来", "跟万向节一样响", "给白玉兰浇水", "和康明斯发动机一样", "由于安全阀不动", "是平板车坏了", "叫石匠来看过", "想给管理层讲讲", "托盘货物倒了"})
    void whatSaysWhatIsWrongStays(String words) {
        assertThat(PersonalData.strip(words, HERE)).isEqualTo(words);
        assertThat(Remains.in(words, HERE)).isEmpty();
    }

    @Test
    void everydaySentencesStayWordForWord() throws IOException {
        try (var in = Objects.requireNonNull(PersonalDataTests.class.getResourceAsStream("/matching/everyday.tsv"))) {
            assertThat(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#") && !l.isBlank())
                            .map(l -> l.split("\t", -1)[1]))
                    .hasSize(110)
                    .allSatisfy(words -> assertThat(PersonalData.strip(words, HERE)).isEqualTo(words));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"苏长青家的果树", "上湫村的果树", "在老樟树旁", "长青师傅看过"})
    void whomTheHouseKnowsIsNotNamed(String words) {
        assertThat(PersonalData.strip(words, HERE)).doesNotContain("长青", "上湫", "樟树");
    }

    @ParameterizedTest
    @ValueSource(strings = {"打13900001234", "打 139 0000 1234", "一三九零零零零一二三四", "①③⑨00001234", "浙J12345", "a@b.cn", "王师傅说的",
            "苏长青说的", "3幢那边", "上湫村里"})
    void theSecondLookSeesByItself(String words) {
        assertThat(Remains.in(words, HERE)).isNotEmpty();
    }
}
