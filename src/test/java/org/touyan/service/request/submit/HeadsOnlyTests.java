package org.touyan.service.request.submit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a school may write, and what it need not. */
class HeadsOnlyTests {

    @ParameterizedTest
    @ValueSource(strings = {"名单：王小明、李小红、张伟", "王小明 李小红 张伟 赵子涵", "王小明,李小红,张伟", "1.王小明 2.李小红 3.张伟", "来的是：王小明（男）、李小红（女）、张伟（男）",
            "陈雨欣\n林浩然\n黄思琪", "欧阳明、上官雪、王小明", "王小明和李小红和张伟", "参加：叶子涵 95、潘佳怡 92、应俊杰 90",
            "张　伟　王小明　李　娜", "1 王小明 2 李小红 3 张伟"})
    void aListOfNamesIsRefused(String words) {
        assertThatThrownBy(() -> HeadsOnly.check(words)).hasMessage("request.order.heads-only.names");
    }

    @ParameterizedTest
    @ValueSource(strings = {"请王小明同学当小主持人", "三（2）班陈雨欣", "初二（3）班 李小红，爱问问题", "高一3班欧阳明，想学数控", "叶子涵，9岁，有点怕生", "叶子涵（9 岁）",
            "学生姓名：张伟", "四年级一班林浩然男", "由潘佳怡同学和另外两位同学接待"})
    void theNameOfOneWhoIsSaidToBeAPupilIsRefused(String words) {
        assertThatThrownBy(() -> HeadsOnly.check(words)).hasMessage("request.order.heads-only.names");
    }

    @ParameterizedTest
    @ValueSource(strings = {"学号 20300101", "331021201501011234 这个学生", "331021 20150101 123X", "有事打 13900001234",
            "有事打 139 0000 1234",
            "139-0000-1234", "学籍号 G331021201501011234", "老证件 331021150101123"})
    void aNumberThatBelongsToOnePersonIsRefused(String words) {
        assertThatThrownBy(() -> HeadsOnly.check(words)).hasMessage("request.order.heads-only.number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"初二 40 人，想听车工故事", "高一、高二、高三各来一个班，共 120 人", "想学做汤圆、方便面、包饺子", "安全、文明、方言都讲一点", "请高老师带队，初一 3 班 45 人",
            "请林师傅、陈师傅、王师傅都来讲讲", "男生 20 人、女生 22 人，都是高新校区的", "12月3日下午，20261203 那天也行", "2026-2027 学年，每周三、周四、周五都可以",
            "秦汉、唐诗、宋词、元曲，讲哪一段都行",
            "金工、陶艺、木工三个兴趣班", "学生 1200 人，分 3 批", "白板、投影、话筒都有", "江南、海洋、田间的故事，五年级爱听", "周老师联系，学校有礼堂，可坐 300 人", "马达、电机、水泵的道理，讲给初三听",
            "何时来、向谁要、方便不方便，电话里说", "高一3班高兴地等着", "全体同学、各位同学都来", "高中同学会在礼堂办，借用一下", "八一班金工课，40 人", "何老师，35 岁，带队",
            "3 班方便的话一起来，2 班明天", "江南同学们都爱听", "林建国老师和王志强老师带队", "联系人姓名：林建国"})
    void anOrdinarySentenceIsNot(String words) {
        assertThatCode(() -> HeadsOnly.check(words)).as(words).doesNotThrowAnyException();
    }

    /** What people say when they ask for help, as far as it is written down for the tests. */
    @Test
    void noSentenceInWhichPeopleAskForHelpIsTakenForAListOfNames() throws IOException {
        List<String> said = Stream.concat(column("catalog/requests.tsv", 1), column("matching/everyday.tsv", 1)).toList();
        assertThat(said).hasSizeGreaterThan(200);
        assertThat(said).filteredOn(PupilNames::in).isEmpty();
    }

    private static Stream<String> column(String file, int n) throws IOException {
        try (InputStream rows = Objects.requireNonNull(HeadsOnlyTests.class.getResourceAsStream("/" + file))) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8).lines().filter(row -> !row.startsWith("#"))
                    .map(row -> row.split("\t", -1)[n]);
        }
    }
}
