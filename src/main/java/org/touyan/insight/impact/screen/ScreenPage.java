package org.touyan.insight.impact.screen;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.touyan.foundation.organization.Town;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.svg.Bars;
import org.touyan.foundation.web.svg.HexMap;
import org.touyan.insight.impact.page.Talks;

/**
 * Everything on the wall, as of one moment. It is complete as it stands; a script only asks for it again.
 *
 * @param companies of the end of last year and of today
 * @param visits    this month
 */
public record ScreenPage(Talks talks, ScreenFigure contracts, ScreenFigure sales, ScreenFigure live, ScreenFigure gain,
        List<ScreenFigure> companies, ScreenFigure seniors, ScreenFigure visits, YearMonth month, List<Place> places,
        List<Happening> feed, Instant at) implements Page {

    /** From when on a screen says that what it shows is old. */
    static final Duration OLD = Duration.ofMinutes(10);

    private static final int DOTS = 200;

    /** A town and how often a master was there this month. */
    public record Place(Town town, String visits) {}

    public ScreenFigure companiesNow() {
        return companies.getLast();
    }

    /** How many talks one dot is: 1, 2, 5, 10 … so that all dots find room. */
    public long talksADot() {
        return ADot.of(talks.sum().longValue(), DOTS);
    }

    public long talkDots() {
        return talks.sum().longValue() / talksADot();
    }

    /** How many new senior workers one dot is. */
    public long seniorsADot() {
        return ADot.of(seniors.line().value().longValue(), DOTS);
    }

    public long seniorDots() {
        return seniors.line().value().longValue() / seniorsADot();
    }

    public List<Bars.Bar> bars(Ui ui) {
        return companies.stream()
                .map(c -> new Bars.Bar(c.time(ui), c.line().value().doubleValue(), c.number(ui) + ' ' + c.unit(ui)))
                .toList();
    }

    public List<HexMap.Town> map(Ui ui) {
        return places.stream()
                .map(p -> new HexMap.Town(p.town().code(), ui.english() ? p.town().nameEn() : p.town().shortName(),
                        p.town().hexCol(), (int) p.town().hexRow(), p.visits(), false, ""))
                .toList();
    }

    /** Where the visits of one town can be read. */
    public String door(Ui ui, String town) {
        return ui.path(visits.line().metric().path()) + "?period=" + month + "&by=town&part=" + town;
    }

    public String mapWords(Ui ui) {
        String towns = places.stream()
                .filter(p -> !p.visits().isEmpty())
                .map(p -> p.town().in(ui.locale()) + ' ' + p.visits())
                .collect(Collectors.joining(ui.english() ? ", " : "、"));
        return Stream.of(ui.t("impact.screen.where"), towns).filter(words -> !words.isEmpty()).collect(Collectors.joining(": "));
    }

    /** How old it was when it was sent. */
    public long age(Ui ui) {
        return Math.max(0, Duration.between(at, ui.now()).toSeconds());
    }

    public boolean old(Ui ui) {
        return age(ui) >= OLD.toSeconds();
    }

    public long oldAfter() {
        return OLD.toSeconds();
    }
}
