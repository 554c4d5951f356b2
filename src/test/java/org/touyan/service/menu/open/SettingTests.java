package org.touyan.service.menu.open;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SettingTests {

    @Test
    void aFewLinesAreSetRoomilyAndMoreOfThemCloser() {
        assertThat(Setting.of(lines(6, "果园会诊"))).isEqualTo(Setting.ROOMY);
        assertThat(Setting.of(lines(9, "果园会诊"))).isEqualTo(Setting.CLOSE);
        assertThat(Setting.of(lines(20, "果园会诊"))).isEqualTo(Setting.DENSE);
        assertThat(Setting.DENSE.holds(lines(20, "果园会诊"))).isEqualTo(20);
    }

    @Test
    void longTitlesTakeMoreRoom() {
        assertThat(Setting.of(lines(6, "很长的名字".repeat(8)))).isNotEqualTo(Setting.ROOMY);
        assertThat(Setting.DENSE.holds(lines(20, "很长的名字".repeat(8)))).isLessThan(20);
    }

    @Test
    void whatDoesNotFitLeavesRoomForALineThatSaysSo() {
        int most = IntStream.iterate(20, n -> n + 1).filter(n -> Setting.DENSE.holds(lines(n, "果园会诊")) < n).findFirst()
                .orElseThrow() - 1;

        assertThat(Setting.DENSE.holds(lines(most, "果园会诊"))).isEqualTo(most);
        assertThat(Setting.DENSE.holds(lines(most + 1, "果园会诊"))).isLessThan(most).isPositive();
    }

    private static List<PosterLine> lines(int n, String title) {
        return IntStream.range(0, n).mapToObj(i -> new PosterLine("tree", title, "上门 · 2 小时 · 清港 · 适合农户")).toList();
    }
}
