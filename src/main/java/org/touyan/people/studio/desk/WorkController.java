package org.touyan.people.studio.desk;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Answer;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Html;
import org.touyan.foundation.web.Redirect;
import org.touyan.people.studio.ProjectId;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.work.KeepMembers;
import org.touyan.people.studio.work.RunProject;

import static org.touyan.people.studio.desk.ActForm.needed;

/** Members and projects, at the desk and on the leader's phone. */
@Controller
class WorkController {

    private static final Role[] WRITERS = {Role.EXPERT, Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF};

    private final KeepMembers members;
    private final RunProject projects;
    private final WorkQuery query;

    WorkController(KeepMembers members, RunProject projects, WorkQuery query) {
        this.members = members;
        this.projects = projects;
        this.query = query;
    }

    @GetMapping({"/desk/studios/{id}/work", "/me/studio/{id}/work"})
    Html show(Actor actor, @PathVariable StudioId id) {
        return Html.of(query.page(actor, id, new Form<>(WorkForm.EMPTY, FormErrors.none(), Map.of())));
    }

    @PostMapping({"/desk/studios/{id}/members", "/me/studio/{id}/members"})
    Answer join(Actor actor, @PathVariable StudioId id, Form<WorkForm> form) {
        WorkForm typed = form.value();
        return answer(actor, id, form, () -> members.join(actor, id, typed.member(), null, typed.duty(),
                needed("fromDay", typed.fromDay())));
    }

    @PostMapping({"/desk/studios/{id}/members/{member}/leaving", "/me/studio/{id}/members/{member}/leaving"})
    Answer leave(Actor actor, @PathVariable StudioId id, @PathVariable UUID member, Form<WorkForm> form) {
        return answer(actor, id, form, () -> members.leave(actor, id, member));
    }

    @PostMapping({"/desk/studios/{id}/projects", "/me/studio/{id}/projects"})
    Answer begin(Actor actor, @PathVariable StudioId id, Form<WorkForm> form) {
        WorkForm typed = form.value();
        return answer(actor, id, form, () -> projects.begin(actor, id, new RunProject.NewProject(typed.title(), typed.source(),
                needed("yuan", typed.yuan()), needed("begins", typed.begins()), needed("dueOn", typed.dueOn()))));
    }

    @PostMapping({"/desk/studios/{id}/projects/{project}/milestones", "/me/studio/{id}/projects/{project}/milestones"})
    Answer milestone(Actor actor, @PathVariable StudioId id, @PathVariable ProjectId project, Form<WorkForm> form) {
        WorkForm typed = form.value();
        return answer(actor, id, of(project, form), () -> projects.milestone(actor, id, project, typed.milestone(),
                needed("due-" + project, typed.due())));
    }

    @PostMapping({"/desk/studios/{id}/projects/{project}/reached", "/me/studio/{id}/projects/{project}/reached"})
    Answer reached(Actor actor, @PathVariable StudioId id, @PathVariable ProjectId project, Form<WorkForm> form) {
        return answer(actor, id, of(project, form), () -> projects.reached(actor, id, project, form.value().reached()));
    }

    @PostMapping({"/desk/studios/{id}/projects/{project}/end", "/me/studio/{id}/projects/{project}/end"})
    Answer end(Actor actor, @PathVariable StudioId id, @PathVariable ProjectId project, Form<WorkForm> form) {
        WorkForm typed = form.value();
        return answer(actor, id, of(project, form),
                () -> projects.end(actor, id, project, typed.ending().equals("DONE"), typed.result()));
    }

    /** Each project has fields of its own: what is wrong is said there. */
    private static Form<WorkForm> of(ProjectId project, Form<WorkForm> form) {
        return form.valid() ? form : new Form<>(form.value(), form.errors().ofLine(project), form.typed());
    }

    private Answer answer(Actor actor, StudioId id, Form<WorkForm> form, Runnable act) {
        actor.require(WRITERS);
        if (form.done(act)) {
            return Redirect.to(query.base(actor) + id + "/work").saying("studio.done.kept");
        }
        return Html.invalid(query.page(actor, id, form));
    }
}
