package org.touyan.outreach.workshop.figure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Ui;
import org.touyan.outreach.workshop.income.Gains;

/** The numbers as of a day, and the rows behind each. */
@Controller
class FigureController {

    private static final Role[] READERS = {Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR};

    private final WorkshopFigures figures;
    private final FigureRows rows;
    private final Gains gains;
    private final Organizations organizations;
    private final Parameters parameters;
    private final Clock clock;

    FigureController(WorkshopFigures figures, FigureRows rows, Gains gains, Organizations organizations, Parameters parameters,
            Clock clock) {
        this.figures = figures;
        this.rows = rows;
        this.gains = gains;
        this.organizations = organizations;
        this.parameters = parameters;
        this.clock = clock;
    }

    @GetMapping("/desk/workshops/figures")
    Html figures(Actor actor, Ui ui, @RequestParam(defaultValue = "") String day) {
        actor.require(READERS);
        FormErrors errors = FormErrors.none();
        if (!day.isEmpty() && !readable(day)) {
            errors.add("day", "workshop.day.missing");
        }
        LocalDate on = day(day);
        int smallest = parameters.number("cell.suppression.k");
        Gains.Told years = gains.years(on, null, smallest);
        var page = new FiguresPage(figures.on(on), years,
                years.shown().isEmpty()
                        ? new Gains.Told(List.of(), List.of())
                        : gains.towns(on, years.shown().getFirst().year(), smallest),
                smallest,
                organizations.towns().stream().collect(Collectors.toMap(Town::code, town -> town.in(ui.locale()))),
                parameters.number("live.settle.days"), parameters.number("live.min.minutes"), errors.any() ? day : on.toString(),
                errors);
        return errors.any() ? Html.invalid(page) : Html.of(page);
    }

    @GetMapping("/desk/workshops/figures/{figure:workshops|sessions|sales|advice|bases}")
    Html rows(Actor actor, @PathVariable String figure, @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String part) {
        actor.require(READERS);
        LocalDate on = day(day);
        return Html.of(new RowsPage(figure, on, rows.of(figure, on, part)));
    }

    /** @param town NBS code; empty for all */
    @GetMapping("/desk/workshops/figures/gains")
    Html gained(Actor actor, @RequestParam(defaultValue = "") String day, @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "") String town) {
        actor.require(READERS);
        LocalDate on = day(day);
        int smallest = parameters.number("cell.suppression.k");
        Gains.Told told = town.isEmpty() ? gains.years(on, null, smallest) : gains.towns(on, year, smallest);
        if (told.shown().stream().noneMatch(gain -> gain.year() == year && gain.town().equals(town))) {
            throw new NotFound("gains of %d in \"%s\", or they are withheld".formatted(year, town));
        }
        return Html.of(new RowsPage("gains", on, rows.gained(on, year, town)));
    }

    private LocalDate day(String typed) {
        return readable(typed) ? LocalDate.parse(typed) : Beijing.day(clock.instant());
    }

    private static boolean readable(String typed) {
        try {
            int year = LocalDate.parse(typed).getYear();
            return year > 1990 && year < 2200;
        } catch (DateTimeParseException unreadable) {
            return false;
        }
    }
}
