package org.touyan.people.studio.desk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.roster.Named;
import org.touyan.people.roster.PersonId;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.domain.Checklist;
import org.touyan.people.studio.domain.Level;
import org.touyan.people.studio.domain.Studio;
import org.touyan.people.studio.domain.Studios;

/** The page on which an application is written. */
@Component
class ApplyPages {

    private static final Role[] WRITERS = {Role.EXPERT, Role.ENTERPRISE_UNION, Role.TOWN_CADRE, Role.CITY_STAFF};

    private record NameLine(String code, String words, String wordsEn) {}

    private final Studios studios;
    private final Checklist checklist;
    private final Named named;
    private final JdbcClient jdbc;

    ApplyPages(Studios studios, Checklist checklist, Named named, JdbcClient jdbc) {
        this.studios = studios;
        this.checklist = checklist;
        this.named = named;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public ApplyPage page(Actor actor, Ui ui, @Nullable StudioId again, Map<String, String> typed, FormErrors errors) {
        actor.require(WRITERS);
        List<Choice> lines = jdbc.sql("select code, words, words_en from studio.name_line order by sort")
                .query(Rows.of(NameLine.class)).list().stream().map(l -> Choice.of(l.code(), l.words())).toList();
        List<Choice> levels = Arrays.stream(Level.values()).map(l -> Choice.of(l.name(), ui.t("studio.level." + l))).toList();
        return new ApplyPage(again, actor.is(Role.EXPERT), typed, errors, lines, levels,
                checklist.lines(Checklist.Kind.APPLICATION));
    }

    /** As it was written the last time. */
    @Transactional(readOnly = true)
    public ApplyPage again(Actor actor, Ui ui, StudioId id) {
        Studio studio = studios.get(id);
        Map<String, String> typed = new HashMap<>(Map.of("nameLine", studio.called().nameLine(), "level", studio.level().name(),
                "unitName", studio.work().unitName(), "field", studio.work().field(), "runningSince",
                studio.work().runningSince().toString()));
        typed.put("projects", jdbc.sql("select title from studio.project where studio_id = :id order by entered_at, title")
                .param("id", id).query(Rows.of(String.class)).list().stream().collect(Collectors.joining("\n")));
        checklist.of(id).forEach(a -> typed.put(a.requirement(), a.words()));
        return page(actor, ui, id, typed, FormErrors.none());
    }

    @Transactional(readOnly = true)
    public PersonId person(Actor actor, String who) {
        actor.require(WRITERS);
        return named.find("who", who);
    }

    @Transactional(readOnly = true)
    public Map<String, String> answers(Map<String, String> typed) {
        return those(typed, checklist.lines(Checklist.Kind.APPLICATION));
    }

    /** What was typed for the lines of a list. */
    static Map<String, String> those(Map<String, String> typed, List<Checklist.Line> lines) {
        Set<String> codes = lines.stream().map(Checklist.Line::code).collect(Collectors.toSet());
        Map<String, String> there = new HashMap<>();
        codes.forEach(code -> there.put(code, typed.getOrDefault(code, "").strip()));
        return there;
    }

    String base(Actor actor) {
        return actor.is(Role.EXPERT) ? "/me/studio/" : "/desk/studios/";
    }
}
