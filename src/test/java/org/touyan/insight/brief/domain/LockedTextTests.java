package org.touyan.insight.brief.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touyan.insight.brief.domain.BriefFigure.Slot;
import org.touyan.insight.impact.SnapshotId;
import org.touyan.insight.impact.domain.Cells;
import org.touyan.insight.impact.domain.Measure;
import org.touyan.insight.impact.domain.Metric;
import org.touyan.insight.impact.domain.Period;
import org.touyan.insight.impact.domain.Span;
import org.touyan.insight.impact.domain.Style;
import org.touyan.insight.impact.domain.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Words move, numbers do not; and a round word is a number's only by its rule. */
class LockedTextTests {

    private static final Metric LECTURES = metric("lectures", "宣讲", "场", Measure.COUNT, Set.of(Style.values()));
    private static final Metric RATE = metric("rate", "满意率", "%", Measure.SHARE, Set.of());
    private static final LockedText TEXT = new LockedText(new BriefFigures(List.of(figure(LECTURES, Slot.NOW, 967, 967),
            figure(LECTURES, Slot.BEFORE, 960, 960), figure(RATE, Slot.NOW, 95, 40))),
            new LockedText.Words("比上月多%s%s", "比上月少%s%s", "与上月持平", "（没有数字）"));
    private static final String KEPT = "宣讲{lectures}场，{lectures.change}，满意的占{rate}%。";
    private static final String SHOWN = "宣讲〔967〕场，〔比上月多7场〕，满意的占〔95〕%。";

    @Test
    void whatIsKeptIsShownInBracketsAndReadBack() {
        assertThat(TEXT.editable(KEPT)).isEqualTo(SHOWN);
        assertThat(TEXT.read("words", KEPT, SHOWN, true)).isEqualTo(KEPT);
        assertThat(TEXT.plain(KEPT)).isEqualTo("宣讲967场，比上月多7场，满意的占95%。");
    }

    @Test
    void figuresMayChangePlaces() {
        assertThat(TEXT.read("words", KEPT, "满意的占〔95〕%；〔比上月多7场〕，宣讲〔967〕场。", true))
                .isEqualTo("满意的占{rate}%；{lectures.change}，宣讲{lectures}场。");
    }

    @Test
    void aRoundWordThatItsRuleAllowsStandsForTheNumber() {
        String kept = TEXT.read("words", KEPT, SHOWN.replace("967", "近1000"), true);
        assertThat(TEXT.plain(kept)).startsWith("宣讲近1000场");
        assertThat(TEXT.editable(kept)).startsWith("宣讲〔近1000〕场");
    }

    @Test
    void aRoundWordWhoseFigureMovedOutOfItIsTheNumberAgain() {
        var moved = new LockedText(new BriefFigures(List.of(figure(LECTURES, Slot.NOW, 1003, 1003))),
                new LockedText.Words("", "", "", ""));
        assertThat(moved.plain("宣讲{lectures=NEARLY1000}场")).isEqualTo("宣讲1003场");
    }

    @ParameterizedTest
    @CsvSource({"〔967〕|近2000, brief.text.rounded", "〔967〕|〔近2000〕, brief.text.rounded", "〔95〕|〔近100〕, brief.text.rounded",
            "宣讲〔967〕|宣讲近〔967〕, brief.text.round-outside", "〔967〕|〔967〕多, brief.text.round-outside",
            "〔967〕|〔968〕, brief.text.altered", "〔967〕|〔967〕〔967〕, brief.text.altered", "宣讲〔967〕场，|'', brief.text.dropped",
            "宣讲|宣讲三百, brief.text.number", "宣讲|宣讲12, brief.text.number", "宣讲|宣〔讲, brief.text.brackets"})
    void everythingElseIsRefused(String change, String because) {
        String[] both = change.split("\\|", -1);
        String typed = SHOWN.replace(both[0], both[1].equals("''") ? "" : both[1].equals("近2000") ? "〔近2000〕" : both[1]);
        assertThatThrownBy(() -> TEXT.read("words", KEPT, typed, true)).hasMessage(because);
    }

    @Test
    void datesAreNoFiguresAndProseMayCount() {
        assertThat(TEXT.read("words", "", "2026年11月30日8:30报出。", true)).isEqualTo("2026年11月30日8:30报出。");
        assertThat(TEXT.read("words", "", "教会同村4户。", false)).isEqualTo("教会同村4户。");
    }

    @Test
    void aShareOfNothingIsNoFigure() {
        var silent = new LockedText(new BriefFigures(List.of(figure(RATE, Slot.NOW, 0, 0))),
                new LockedText.Words("", "", "", "（没有数字）"));
        assertThat(silent.holds("占{rate}%")).isFalse();
        assertThat(silent.plain("占{rate}%")).isEqualTo("占（没有数字）%");
    }

    @Test
    void bracesOfPeopleAreNoKeys() {
        assertThat(TEXT.plain(TEXT.read("words", "", "他说{lectures}。", false))).isEqualTo("他说｛lectures｝。");
    }

    private static BriefFigure figure(Metric metric, Slot slot, long value, long rows) {
        Period month = Period.month(YearMonth.of(2026, 10));
        return new BriefFigure(slot.key(metric.id()), metric, month.first(), month.last(), SnapshotId.next(),
                BigDecimal.valueOf(value),
                rows);
    }

    private static Metric metric(String id, String name, String unit, Measure measure, Set<Style> styles) {
        var none = new Words("—", "—");
        return new Metric(id, "M07", new Words(name, id), new Words(unit, id), none, none, none, none, Span.MONTH, measure,
                styles,
                Cells.OPEN, List.of(), "", "", Optional.empty(), "select 1");
    }
}
