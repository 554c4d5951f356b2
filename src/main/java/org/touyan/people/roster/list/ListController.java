package org.touyan.people.roster.list;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.life.ConfirmPeople;

/** What is done with a search, or with the rows somebody has ticked. */
@Controller
class ListController {

    private static final MediaType XLSX = MediaType
            .parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int MOST = 200;

    /** A name for the search, as typed. */
    record NameForm(String name, boolean shared) {}

    /** The ticked people. */
    record Ticked(List<PersonId> person) {

        List<PersonId> people() {
            if (person.isEmpty()) {
                throw RuleBroken.at("person", "roster.batch.nothing");
            }
            return person.stream().distinct().limit(MOST).toList();
        }
    }

    private final PeopleQuery query;
    private final SaveFilter saveFilter;
    private final ConfirmPeople confirmPeople;
    private final PeopleFile file;

    ListController(PeopleQuery query, SaveFilter saveFilter, ConfirmPeople confirmPeople, PeopleFile file) {
        this.query = query;
        this.saveFilter = saveFilter;
        this.confirmPeople = confirmPeople;
        this.file = file;
    }

    @PostMapping("/desk/people/filters")
    Answer save(Actor actor, Ui ui, Form<NameForm> form, Form<PeopleFilter> filter) {
        PeopleController.requireReader(actor);
        try {
            saveFilter.save(actor, form.value().name(), filter.value(), form.value().shared());
            return Redirect.to("/desk/people?" + filter.value().query()).saying("roster.filters.done.saved");
        } catch (RuleBroken broken) {
            return Html.invalid(query.page(actor, ui.locale(), filter.value(), FormErrors.of(broken)));
        }
    }

    @PostMapping("/desk/people/filters/{id}/removal")
    Redirect forget(Actor actor, @PathVariable FilterId id) {
        PeopleController.requireReader(actor);
        saveFilter.forget(id);
        return Redirect.to("/desk/people").saying("roster.filters.done.removed");
    }

    @PostMapping("/desk/people/confirmation")
    Answer confirm(Actor actor, Ui ui, Form<Ticked> ticked, Form<PeopleFilter> filter) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        try {
            List<PersonId> people = ticked.value().people();
            confirmPeople.confirm(actor, people);
            return Redirect.to("/desk/people?" + filter.value().query()).saying("roster.batch.done.confirmed", people.size());
        } catch (RuleBroken broken) {
            return Html.invalid(query.page(actor, ui.locale(), filter.value(), FormErrors.of(broken)));
        }
    }

    @PostMapping("/desk/people/honours")
    Answer honours(Actor actor, Ui ui, Form<Ticked> ticked, Form<PeopleFilter> filter) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        try {
            return Redirect.to("/desk/people/honours?" + ticked.value().people().stream().map(p -> "person=" + p)
                    .collect(Collectors.joining("&")));
        } catch (RuleBroken broken) {
            return Html.invalid(query.page(actor, ui.locale(), filter.value(), FormErrors.of(broken)));
        }
    }

    @PostMapping("/desk/people/pair")
    Answer pair(Actor actor, Ui ui, Form<Ticked> ticked, Form<PeopleFilter> filter) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        List<PersonId> two = ticked.value().person().stream().distinct().toList();
        if (two.size() != 2) {
            return Html.invalid(query.page(actor, ui.locale(), filter.value(),
                    FormErrors.of(RuleBroken.at("person", "roster.merge.two"))));
        }
        return Redirect.to("/desk/people/merge?person=" + two.get(0) + "&person=" + two.get(1));
    }

    @PostMapping("/desk/people/ticked.xlsx")
    ResponseEntity<byte[]> export(Actor actor, Ui ui, Form<Ticked> ticked) {
        actor.require(Role.TOWN_CADRE, Role.CITY_STAFF);
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(ui.t("roster.list.title") + ".xlsx", java.nio.charset.StandardCharsets.UTF_8).build()
                        .toString())
                .body(file.of(actor, ui, ticked.value().people()));
    }
}
