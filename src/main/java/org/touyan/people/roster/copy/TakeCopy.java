package org.touyan.people.roster.copy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.web.Ui;
import org.touyan.people.roster.HeldElsewhere;
import org.touyan.people.roster.HeldElsewhere.Held;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.HonourAward;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.Person;

/** Puts together everything that is held about the person who asks, opens what is sealed for him, and writes down that he did. */
@Component
class TakeCopy {

    private final People people;
    private final OwnEntry entry;
    private final RosterRows rows;
    private final ObjectProvider<HeldElsewhere> elsewhere;
    private final Elevated elevated;
    private final Files files;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    TakeCopy(People people, OwnEntry entry, RosterRows rows, ObjectProvider<HeldElsewhere> elsewhere, Elevated elevated,
            Files files, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.people = people;
        this.entry = entry;
        this.rows = rows;
        this.elsewhere = elsewhere;
        this.elevated = elevated;
        this.files = files;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param format as the trail names it: json, csv, pdf or paper */
    @BusinessRule(id = "RST-33", says = "A person gets a copy of everything held about him, whole and unmasked, whenever he asks.", source = "PIPL Art. 45")
    @Transactional
    public CopySheet take(Actor actor, Ui ui, String format) {
        PersonId me = PersonId.of(actor);
        Person person = people.get(me);
        List<Held> held = new ArrayList<>();
        held.add(entry.of(person, ui));
        held.addAll(rows.of(me, ui.locale()));
        elsewhere.stream().flatMap(e -> e.of(me).stream()).forEach(held::add);
        List<CopySheet.Shown> pictures = elevated.asSystem(() -> pictures(me, ui));
        held.add(new Held("roster.copy.pictures", List.of("roster.copy.what", "roster.copy.file"),
                pictures.stream().map(p -> List.of(p.title(), p.file().name())).toList()));
        audit.note(actor, "person.copied", "person", me, person.path(), "format", format);
        return new CopySheet(person.name(), person.rosterNo(), clock.instant(), held.stream().map(h -> inWords(h, ui)).toList(),
                pictures);
    }

    /** Of everybody he has been on the roster. */
    private List<CopySheet.Shown> pictures(PersonId me, Ui ui) {
        record Subject(UUID id, String honour) {}
        List<Subject> subjects = jdbc.sql("""
                select id, '' as honour from unnest(roster.selves(:person)) id
                union all
                select award_id, title || ' ' || year from roster.honour_award where person_id = any(roster.selves(:person))
                """).param("person", me).query(Rows.of(Subject.class)).list();
        return subjects.stream()
                .flatMap(subject -> files.of(subject.id(), Person.PORTRAIT, HonourAward.SCAN).stream()
                        .map(filed -> new CopySheet.Shown(
                                filed.kind().equals(Person.PORTRAIT)
                                        ? ui.t("roster.consent.portrait")
                                        : ui.t("roster.copy.scan", subject.honour()),
                                files.read(filed.file()))))
                .toList();
    }

    private static CopySheet.Section inWords(Held held, Ui ui) {
        return new CopySheet.Section(ui.t(held.title()), held.columns().stream().map(c -> ui.t(c)).toList(),
                held.rows().stream().map(row -> row.stream().map(cell -> cell(cell, ui)).toList())
                        .toList());
    }

    /** Somebody's own words may begin with the same sign. */
    private static String cell(String cell, Ui ui) {
        return cell.startsWith("#") && ui.has(cell.substring(1)) ? ui.t(cell.substring(1)) : cell;
    }
}
