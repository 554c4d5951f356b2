package org.touyan.insight.brief.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Unit;
import org.touyan.foundation.paper.Issued;
import org.touyan.foundation.paper.Register;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.UiFactory;
import org.touyan.insight.brief.domain.Bar;
import org.touyan.insight.brief.domain.Brief;
import org.touyan.insight.brief.domain.BriefContents;
import org.touyan.insight.brief.domain.BriefFigure;
import org.touyan.insight.brief.domain.BriefFigure.Slot;
import org.touyan.insight.brief.domain.BriefFigures;
import org.touyan.insight.brief.domain.BriefKind;
import org.touyan.insight.brief.domain.LockedText;
import org.touyan.insight.brief.domain.Section;
import org.touyan.insight.brief.domain.Version;
import org.touyan.insight.brief.sheet.Sheet.Cell;
import org.touyan.insight.brief.sheet.Sheet.Part;
import org.touyan.insight.brief.sheet.Sheet.Row;

/** Reads a brief as it stands. */
@Component
public class ReadSheet {

    /** The module of its papers. */
    public static final String MODULE = "brief";

    private final BriefContents contents;
    private final Locks locks;
    private final Organizations organizations;
    private final Register register;
    private final UiFactory uis;

    ReadSheet(BriefContents contents, Locks locks, Organizations organizations, Register register, UiFactory uis) {
        this.contents = contents;
        this.locks = locks;
        this.organizations = organizations;
        this.register = register;
        this.uis = uis;
    }

    @Transactional(readOnly = true)
    public Sheet of(Brief brief) {
        BriefFigures figures = contents.figures(brief.id(), brief.round());
        LockedText locked = locks.of(brief);
        Map<Section, Version> texts = contents.texts(brief.id());
        List<Part> parts = brief.kind().sections().stream().map(section -> new Part(section,
                locked.runs(texts.containsKey(section) ? texts.get(section).words() : ""),
                brief.kind().table(section).stream().map(metric -> row(figures, metric)).toList())).toList();
        List<Bar> bars = contents.bars(brief);
        Optional<Issued> paper = register.about(MODULE, brief.id().value()).stream().findFirst();
        return new Sheet(brief.id(), brief.kind(), brief.state(), brief.period(), title(brief), when(brief),
                organizations.federationOf(brief.path()).map(Unit::name).orElse(brief.byline().source()), brief.edition(),
                brief.correction(), parts, bars.stream().filter(bar -> bar.chart() == Bar.Chart.TOWNS).toList(),
                bars.stream().filter(bar -> bar.chart() == Bar.Chart.TIMES).toList(), contents.needs(brief), brief.byline(),
                brief.checked().byName(), brief.signed().byName(), day(brief.signed().at()), day(brief.publishedAt()),
                brief.asOf(),
                paper.map(Issued::number).orElse(""), paper.map(Issued::path).orElse(""));
    }

    public String title(Brief brief) {
        return uis.onPaper().t("brief.title." + brief.kind());
    }

    private String when(Brief brief) {
        Ui ui = uis.onPaper();
        int year = brief.period().first().getYear();
        return brief.kind() == BriefKind.MONTHLY
                ? ui.t("brief.when.MONTHLY", ui.month(YearMonth.from(brief.period().first())),
                        brief.period().first().getMonthValue())
                : ui.t("brief.when.YEARLY", year);
    }

    private static Row row(BriefFigures figures, String metric) {
        BriefFigure now = figures.at(Slot.NOW, metric).orElseThrow();
        Function<Slot, Cell> cell = slot -> figures.at(slot, metric)
                .map(figure -> new Cell(figure.sayable() ? figure.number() : "—", figure.path())).orElse(Cell.NONE);
        return new Row(now.metric().name().in(false), now.metric().unit().in(false), cell.apply(Slot.NOW),
                cell.apply(Slot.BEFORE),
                cell.apply(Slot.EARLIER), cell.apply(Slot.SO_FAR));
    }

    private static @Nullable LocalDate day(java.time.@Nullable Instant at) {
        return at == null ? null : Beijing.day(at);
    }
}
