package org.touyan.people.roster.team;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.foundation.web.Ui;

@Controller
class TeamController {

    private static final Pattern PATH = Pattern.compile("/([0-9a-z]+/)+");
    private static final String LIST = "/desk/teams";

    private final FoundTeam foundTeam;
    private final JoinTeam joinTeam;
    private final TeamsQuery query;

    TeamController(FoundTeam foundTeam, JoinTeam joinTeam, TeamsQuery query) {
        this.foundTeam = foundTeam;
        this.joinTeam = joinTeam;
        this.query = query;
    }

    @GetMapping(LIST)
    Html all(Actor actor, Ui ui) {
        return Html.of(query.all(actor, ui.locale(), null));
    }

    @PostMapping(LIST)
    Answer found(Actor actor, Ui ui, Form<TeamForm> form) {
        if (form.valid()) {
            try {
                String slug = form.value().slug();
                TeamId id = foundTeam.found(actor, charter(form.value()), slug.isEmpty() ? null : slug);
                return Redirect.to(LIST + "/" + id).saying("roster.team.done.founded");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.all(actor, ui.locale(), form));
    }

    @GetMapping("/desk/teams/{id}")
    Html one(Actor actor, Ui ui, @PathVariable TeamId id) {
        return Html.of(query.one(actor, ui.locale(), id, null, null));
    }

    @PostMapping("/desk/teams/{id}")
    Answer describe(Actor actor, Ui ui, @PathVariable TeamId id, Form<TeamForm> form) {
        if (form.valid()) {
            try {
                foundTeam.describe(actor, id, charter(form.value()));
                return Redirect.to(LIST + "/" + id).saying("roster.team.done.described");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.one(actor, ui.locale(), id, null, form));
    }

    @PostMapping("/desk/teams/{id}/end")
    Redirect end(Actor actor, @PathVariable TeamId id) {
        foundTeam.end(actor, id);
        return Redirect.to(LIST).saying("roster.team.done.ended");
    }

    @PostMapping("/desk/teams/{id}/members")
    Answer join(Actor actor, Ui ui, @PathVariable TeamId id, Form<MemberForm> form) {
        if (form.valid()) {
            try {
                MemberForm typed = form.value();
                joinTeam.join(actor, id, joinTeam.named(typed.who()), Objects.requireNonNull(typed.role()),
                        Objects.requireNonNull(typed.from()), typed.until());
                return Redirect.to(LIST + "/" + id).saying("roster.team.done.joined");
            } catch (RuleBroken broken) {
                form.errors().add(broken);
            }
        }
        return Html.invalid(query.one(actor, ui.locale(), id, form, null));
    }

    @PostMapping("/desk/teams/members/{member}/end")
    Redirect leave(Actor actor, @PathVariable MemberId member) {
        TeamId team = joinTeam.leave(actor, member);
        return Redirect.to(LIST + "/" + team).saying("roster.team.done.left");
    }

    private static Charter charter(TeamForm form) {
        if (!PATH.matcher(form.path()).matches()) {
            throw RuleBroken.at("path", "roster.person.unit");
        }
        return new Charter(form.name(), Objects.requireNonNull(form.kind()), form.parent(), new OrgPath(form.path()),
                Set.copyOf(form.trades()), form.purpose());
    }
}
