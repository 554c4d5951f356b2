package org.touyan.people.studio.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.SumRow;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.domain.Checklist;
import org.touyan.people.studio.domain.Studio;
import org.touyan.people.studio.domain.Studios;

/** Fills the sheets that are signed by hand: the application, and the list a visit takes along. */
@Component
class SheetQuery {

    private final Studios studios;
    private final Checklist checklist;
    private final JdbcClient jdbc;

    SheetQuery(Studios studios, Checklist checklist, JdbcClient jdbc) {
        this.studios = studios;
        this.checklist = checklist;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public SheetPaper application(Actor actor, Ui ui, StudioId id) {
        Studio studio = readable(actor, id);
        List<SumRow> facts = facts(ui, studio);
        facts.add(new SumRow(ui.t("studio.field.projects"), String.join("；", jdbc
                .sql("select title from studio.project where studio_id = :id order by entered_at, title limit 6").param("id", id)
                .query(String.class).list()), ""));
        return new SheetPaper("studio.sheet.application", studio.name(), facts, lines(ui, id, Checklist.Kind.APPLICATION),
                List.of("studio.sheet.sign.leader", "studio.sheet.sign.unit", "studio.sheet.sign.town"), address(ui, id));
    }

    @Transactional(readOnly = true)
    public SheetPaper visit(Actor actor, Ui ui, StudioId id) {
        Studio studio = readable(actor, id);
        return new SheetPaper("studio.sheet.visit", studio.name(), facts(ui, studio), lines(ui, id, Checklist.Kind.VISIT),
                List.of("studio.sheet.sign.visitors", "studio.sheet.sign.leader"), address(ui, id));
    }

    private Studio readable(Actor actor, StudioId id) {
        actor.require(Role.EXPERT, Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF, Role.CITY_LEADER, Role.AUDITOR);
        return studios.get(id);
    }

    private static List<SumRow> facts(Ui ui, Studio studio) {
        return new ArrayList<>(List.of(new SumRow(ui.t("studio.field.leader"), studio.leader().leaderName(), ""),
                new SumRow(ui.t("studio.field.level"), ui.t("studio.level." + studio.level()), ""),
                new SumRow(ui.t("studio.field.unit"), studio.work().unitName(), ""),
                new SumRow(ui.t("studio.field.field"), studio.work().field(), ""),
                new SumRow(ui.t("studio.field.since"), ui.isoDay(studio.work().runningSince()), "")));
    }

    /** What was written or seen the last time; a box to tick where nothing was. */
    private List<SumRow> lines(Ui ui, StudioId id, Checklist.Kind kind) {
        Map<String, Checklist.Answered> said = checklist.of(id).stream()
                .collect(Collectors.toMap(Checklist.Answered::requirement, answer -> answer));
        return checklist.lines(kind).stream().map(line -> {
            Checklist.Answered answer = said.get(line.code());
            String words = answer == null
                    ? ui.t("studio.sheet.box")
                    : answer.met()
                            ? answer.words().isEmpty() ? ui.t("studio.check.met") : answer.words()
                            : ui.t("studio.check.lacks", answer.words());
            return new SumRow(ui.english() ? line.nameEn() : line.name(), words, "");
        }).toList();
    }

    private static String address(Ui ui, StudioId id) {
        return ui.absolute("/desk/studios/" + id);
    }
}
