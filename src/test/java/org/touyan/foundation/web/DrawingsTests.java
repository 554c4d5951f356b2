package org.touyan.foundation.web;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.touyan.foundation.web.svg.Art;
import org.touyan.foundation.web.svg.Bars;
import org.touyan.foundation.web.svg.HexMap;
import org.touyan.foundation.web.svg.QrCode;
import org.touyan.foundation.web.ui.Pager;
import org.touyan.foundation.web.ui.WeekGrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DrawingsTests {

    private static final HexMap.Town HERE = new HexMap.Town("qg", "清港", 1, 0, "1 件", true, "1 · 15 分");
    private static final HexMap.Town QUIET = new HexMap.Town("lp", "芦浦", 0, 1, "", false, "");

    @Test
    void aMapSaysWhatItShows() {
        String map = Markup.string(HexMap.draw(List.of(HERE, QUIET), "清港 1 件 <待派>"));
        assertThat(map).contains("role=\"img\"", ">清港 1 件 &lt;待派&gt;</title>", "class=\"has here\"", "1 · 15 分")
                .doesNotContain("style=", ",,", "NaN");
    }

    @Test
    void aTownOfAnOddRowStandsHalfAColumnToTheRight() {
        String map = Markup.string(HexMap.draw(List.of(QUIET), "x"));
        assertThat(map).contains("points=\"34.6,22.0 67.5,41.0 67.5,79.0 34.6,98.0 1.7,79.0 1.7,41.0\"");
    }

    @Test
    void aBadgeCoversTheCount() {
        assertThat(Markup.string(HexMap.draw(List.of(HERE), "x"))).doesNotContain("1 件<");
    }

    @Test
    void barsBeginAtZero() {
        String bars = Markup.string(Bars.draw(List.of(new Bars.Bar("去年", 100, "100 家"), new Bars.Bar("今年", 200, "200 家"))));
        assertThat(bars).contains("width=\"150\"", "width=\"300\"", "aria-label=\"去年 100 家; 今年 200 家\"");
    }

    @Test
    void barsOfNothingAreFlat() {
        assertThat(Markup.string(Bars.draw(List.of(new Bars.Bar("今年", 0, "0 家"))))).contains("width=\"0\"");
    }

    @Test
    void everyGooseIsDrawn() {
        String flock = Markup.string(Art.flock(220, 520, 300, .25, "220"));
        assertThat(flock.split("<use ", -1)).hasSize(221);
        assertThat(flock).isEqualTo(Markup.string(Art.flock(220, 520, 300, .25, "220")));
    }

    @Test
    void aCodeHasAQuietZoneAndAName() {
        String code = Markup.string(QrCode.draw("https://example.org/r/abc", "看进度"));
        assertThat(code).contains("aria-label=\"看进度\"", "M4 4h7v1h-7z");
    }

    @Test
    void aWeekHasTwoCellsADay() {
        var cell = new WeekGrid.Cell(WeekGrid.Kind.FREE, "", "有空");
        assertThatIllegalArgumentException().isThrownBy(() -> new WeekGrid("x", List.of(new WeekGrid.Day("一", false)),
                List.of(new WeekGrid.Row("林", List.of(cell)))));
    }

    @Test
    void textInMarkupIsHarmless() {
        assertThat(Markup.escape("<a href=\"x\" o='y'>&")).isEqualTo("&lt;a href=&#34;x&#34; o=&#39;y&#39;&gt;&amp;");
    }

    @Test
    void pagesAreCounted() {
        assertThat(new Pager(1, 20, 0).pages()).isEqualTo(1);
        assertThat(new Pager(1, 20, 21).pages()).isEqualTo(2);
        assertThat(new Pager(3, 20, 100).offset()).isEqualTo(40);
    }
}
