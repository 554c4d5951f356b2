package org.touyan.people.roster.merge;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.OpenWork;
import org.touyan.people.roster.PersonId;

/** What is written down about two people who are one. */
@Component
class Entries {

    private final JdbcClient jdbc;
    private final ObjectProvider<OpenWork> work;

    Entries(JdbcClient jdbc, ObjectProvider<OpenWork> work) {
        this.jdbc = jdbc;
        this.work = work;
    }

    /** @throws RuleBroken when one of them is an alias already, both have an identity number, or there is work left to do */
    void requireTwoLiving(PersonId kept, PersonId merged) {
        if (holds("select exists (select 1 from roster.person where person_id in (:kept, :merged) and merged_into is not null)",
                kept, merged)) {
            throw RuleBroken.at("merged", "roster.merge.gone");
        }
        if (holds("""
                select count(*) = 2 from roster.contact where person_id in (:kept, :merged) and identity_print is not null
                """, kept, merged)) {
            throw RuleBroken.at("merged", "roster.merge.two-identities");
        }
        if (work.stream().anyMatch(w -> w.open(merged))) {
            throw RuleBroken.at("merged", "roster.merge.open-work");
        }
    }

    private boolean holds(String sql, PersonId kept, PersonId merged) {
        return jdbc.sql(sql).param("kept", kept).param("merged", merged).query(Rows.of(Boolean.class)).single();
    }

    /** Everything of the one that the other lacks; what both say stays as the kept entry says it. */
    void bringTogether(PersonId kept, PersonId merged, Instant now) {
        for (String[] table : new String[][]{{"person_town", "town"}, {"person_language", "language"},
                {"free_half", "weekday, half"}, {"person_skill", "skill, level, since"}}) {
            move("insert into roster.%1$s (person, %2$s) select :kept, %2$s from roster.%1$s where person = :merged on conflict do nothing"
                    .formatted(table[0], table[1]), kept, merged, now);
        }
        // A confirmation is never rewritten: it is entered once more, as it stands.
        move("""
                insert into roster.skill_confirmation (confirmation_id, person_id, skill, level, organisation, document, confirmed_on,
                  entered_by, entered_by_name, entered_at)
                select uuidv7(), :kept, c.skill, c.level, c.organisation, c.document, c.confirmed_on, c.entered_by, c.entered_by_name,
                  c.entered_at
                from roster.skill_confirmation c where c.person_id = :merged
                """, kept, merged, now);
        move("""
                update roster.person_skill s set level = c.level from roster.confirmed_skill c
                where s.person = :kept and c.person_id = s.person and c.skill = s.skill
                """, kept, merged, now);
        move("""
                update roster.person_skill k set level = coalesce(k.level, m.level), since = coalesce(least(k.since, m.since), k.since, m.since)
                from roster.person_skill m
                where k.person = :kept and m.person = :merged and m.skill = k.skill
                """, kept, merged, now);
        // Of two drafts of one decision, or a draft and a verified honour, one is enough.
        move("""
                update roster.honour_award a set state = 'DISCARDED', ended_at = :now, version = version + 1
                where a.person_id = :kept and a.state = 'DRAFT' and exists (
                  select 1 from roster.honour_award b where b.person_id = :merged and b.state not in ('DRAFT', 'DISCARDED')
                    and b.honour_type = a.honour_type and b.year = a.year and b.title = a.title)
                """, kept, merged, now);
        move("""
                update roster.honour_award b set person_id = :kept, version = version + 1
                where b.person_id = :merged and b.state <> 'DISCARDED' and not exists (
                  select 1 from roster.honour_award a where a.person_id = :kept and a.state <> 'DISCARDED'
                    and a.honour_type = b.honour_type and a.year = b.year and a.title = b.title)
                """, kept, merged, now);
        move("""
                update roster.post b set person_id = :kept, version = version + 1
                where b.person_id = :merged and b.withdrawn_at is null and not exists (
                  select 1 from roster.post a where a.person_id = :kept and a.withdrawn_at is null
                    and a.title = b.title and a.employer = b.employer)
                """, kept, merged, now);
        move("update roster.licence set person_id = :kept, version = version + 1 where person_id = :merged", kept, merged, now);
        move("update roster.absence set person_id = :kept, version = version + 1 where person_id = :merged", kept, merged, now);
        // Whoever borrows either of them borrows the one person; twice at a time is once.
        move("""
                update roster.loan m set ended_at = :now, version = version + 1
                where m.person_id = :merged and m.ended_at is null and exists (
                  select 1 from roster.loan k where k.person_id = :kept and k.ended_at is null and k.to_path = m.to_path
                    and daterange(k.from_day, k.until_day, '[]') && daterange(m.from_day, m.until_day, '[]'))
                """, kept, merged, now);
        move("update roster.loan set person_id = :kept, version = version + 1 where person_id = :merged", kept, merged, now);
        contact(kept, merged, now);
        person(kept, merged, now);
    }

    /**
     * Teams and houses of whichever union: the place that one of them has there is the other's. Who has two in one gives up one.
     */
    void leaveSeats(String decidedBy, PersonId kept, PersonId merged, Instant now) {
        jdbc.sql("""
                update roster.team_member m set ended_by = :by, ended_at = :now, version = version + 1
                where m.person_id = :merged and m.ended_at is null and exists (
                  select 1 from roster.team_member k where k.person_id = :kept and k.ended_at is null and k.team_id = m.team_id
                    and daterange(k.from_day, k.until_day, '[]') && daterange(m.from_day, m.until_day, '[]'))
                """).param("by", decidedBy).param("now", now).param("kept", kept).param("merged", merged).update();
        move("update roster.team_member set person_id = :kept, version = version + 1 where person_id = :merged", kept, merged,
                now);
        jdbc.sql("""
                update roster.base_duty m set ended_by = :by, ended_at = :now
                where m.person_id = :merged and m.ended_at is null and exists (
                  select 1 from roster.base_duty k where k.person_id = :kept and k.ended_at is null and k.day = m.day and k.half = m.half)
                """).param("by", decidedBy).param("now", now).param("kept", kept).param("merged", merged).update();
        move("update roster.base_duty set person_id = :kept where person_id = :merged", kept, merged, now);
    }

    /** An identity number stands once: it leaves the one entry before it comes into the other. */
    private void contact(PersonId kept, PersonId merged, Instant now) {
        var identity = jdbc.sql("select identity, identity_print from roster.contact where person_id = :merged")
                .param("merged", merged)
                .query((row, n) -> new byte @Nullable [][]{row.getBytes(1), row.getBytes(2)})
                .optional();
        if (identity.isEmpty()) {
            return;
        }
        move("update roster.contact set identity = null, identity_print = null, updated_at = :now where person_id = :merged",
                kept,
                merged, now);
        jdbc.sql("""
                insert into roster.contact as c (person_id, phone, phone_print, phone_tail, identity, identity_print, sex, birth_date,
                  updated_at)
                select :kept, m.phone, m.phone_print, m.phone_tail, :identity, :print, m.sex, m.birth_date, :now
                from roster.contact m where m.person_id = :merged
                on conflict (person_id) do update set phone = coalesce(c.phone, excluded.phone),
                  phone_print = coalesce(c.phone_print, excluded.phone_print), phone_tail = coalesce(c.phone_tail, excluded.phone_tail),
                  identity = coalesce(c.identity, excluded.identity),
                  identity_print = coalesce(c.identity_print, excluded.identity_print), sex = coalesce(c.sex, excluded.sex),
                  birth_date = coalesce(c.birth_date, excluded.birth_date), updated_at = excluded.updated_at
                """)
                .param("kept", kept)
                .param("merged", merged)
                .param("identity", identity.get()[0])
                .param("print", identity.get()[1])
                .param("now", now)
                .update();
    }

    private void person(PersonId kept, PersonId merged, Instant now) {
        move("""
                update roster.person k set occupation = coalesce(k.occupation, m.occupation),
                  craft_since = coalesce(least(k.craft_since, m.craft_since), k.craft_since, m.craft_since),
                  headline = case when k.headline = '' then m.headline else k.headline end,
                  story = case when k.story = '' then m.story else k.story end,
                  monthly_cap = coalesce(k.monthly_cap, m.monthly_cap), takes_boat = k.takes_boat or m.takes_boat,
                  portrait = coalesce(k.portrait, m.portrait),
                  version = k.version + 1
                from roster.person m
                where k.person_id = :kept and m.person_id = :merged
                """, kept, merged, now);
        move("update roster.person set merged_into = :kept, version = version + 1 where merged_into = :merged", kept, merged,
                now);
        move("""
                update roster.person set merged_into = :kept, state = 'LEFT', published = false, public_fields = '',
                  contact_mode = 'UNION_RELAY', version = version + 1
                where person_id = :merged
                """, kept, merged, now);
    }

    private void move(String sql, PersonId kept, PersonId merged, Instant now) {
        var statement = jdbc.sql(sql);
        if (sql.contains(":kept")) {
            statement = statement.param("kept", kept);
        }
        if (sql.contains(":merged")) {
            statement = statement.param("merged", merged);
        }
        if (sql.contains(":now")) {
            statement = statement.param("now", now);
        }
        statement.update();
    }
}
