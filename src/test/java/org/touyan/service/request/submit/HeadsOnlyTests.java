package org.touyan.service.request.submit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a school may write, and what it need not. */
class HeadsOnlyTests {

    @ParameterizedTest
    @ValueSource(strings = {"名单：王小明、李小红、张伟", "王小明 李小红 张伟 赵子涵", "王小明,李小红,张伟", "1.王小明 2.李小红 3.张伟", "来的是：王小明（男）、李小红（女）、张伟（男）",
            "陈雨欣\n林浩然\n黄思琪", "欧阳明、上官雪、王小明", "王小明和李小红和张伟", "参加：叶子涵 95、潘佳怡 92、应俊杰 90"})
    void aListOfNamesIsRefused(String words) {
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
            "何时来、向谁要、方便不方便，电话里说"})
    void anOrdinarySentenceIsNot(String words) {
        assertThatCode(() -> HeadsOnly.check(words)).as(words).doesNotThrowAnyException();
    }
}
