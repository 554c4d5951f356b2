package org.touyan.people.roster.skill;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.people.roster.Experts;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.Roster;
import org.touyan.people.roster.domain.LicenceId;
import org.touyan.people.roster.domain.Particulars;
import org.touyan.people.roster.domain.People;
import org.touyan.people.roster.domain.PersonSkill;
import org.touyan.people.roster.edit.EditPerson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touyan.people.roster.Roster.CHUMEN_CADRE;
import static org.touyan.people.roster.Roster.DONG;
import static org.touyan.people.roster.Roster.as;
import static org.touyan.people.roster.Roster.run;

/** What an organisation has confirmed stays; what ends is said in time. */
@TouyanTest
@Import(Roster.class)
class SkillsStoryTests {

    private static final LocalDate TODAY = LocalDate.now(Beijing.ZONE);

    @Autowired
    private Roster roster;
    @Autowired
    private ConfirmSkill confirmSkill;
    @Autowired
    private KeepLicence keepLicence;
    @Autowired
    private RemindLicences remindLicences;
    @Autowired
    private EditPerson editPerson;
    @Autowired
    private People people;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Experts experts;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void theLevelOfAConfirmedSkillChangesByAnotherConfirmationOnly() {
        PersonId id = roster.add("焦确认");
        run(DONG, () -> confirmSkill.confirm(DONG, id, paper("soil", 3)));
        assertThat(level(id, "soil")).isEqualTo(3);

        assertThatThrownBy(() -> edit(id, Set.of(new PersonSkill("soil", 1, null)))).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> edit(id, Set.of(new PersonSkill("pomelo", 1, null)))).isInstanceOf(RuleBroken.class);
        assertThat(level(id, "soil")).isEqualTo(3);
        edit(id, Set.of(new PersonSkill("soil", 3, null), new PersonSkill("pomelo", 5, null)));
        assertThat(level(id, "pomelo")).isEqualTo(5);

        // A sheet that is loaded writes to the table itself.
        run(DONG, () -> transaction.executeWithoutResult(s -> jdbc
                .sql("update roster.person_skill set level = 1 where person = :id and skill = 'soil'").param("id", id).update()));
        assertThat(level(id, "soil")).isEqualTo(3);

        run(DONG, () -> confirmSkill.confirm(DONG, id, paper("soil", 2)));
        assertThat(level(id, "soil")).isEqualTo(2);
    }

    @Test
    void onlyHisOwnUnionConfirmsAndNobodyRewritesAConfirmation() {
        PersonId id = roster.add("焦外人");
        assertThatThrownBy(() -> run(CHUMEN_CADRE, () -> confirmSkill.confirm(CHUMEN_CADRE, id, paper("soil", 1))))
                .isInstanceOf(NotFound.class);
        Actor himself = Roster.expert(id, "焦外人");
        assertThatThrownBy(() -> run(himself, () -> confirmSkill.confirm(himself, id, paper("soil", 1))))
                .isInstanceOf(NotAllowed.class);
        run(DONG, () -> confirmSkill.confirm(DONG, id, paper("soil", 3)));
        assertThatThrownBy(() -> run(DONG, () -> transaction.executeWithoutResult(s -> jdbc
                .sql("update roster.skill_confirmation set level = 1 where person_id = :id").param("id", id).update())))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theEndOfALicenceIsSaidAtThreeDistancesOnceEach() {
        PersonId id = roster.add("焦提醒");
        AccountId cadre = Acting.doing(Actor.SYSTEM,
                () -> accounts.open("licence.cadre", "董晓梅", Role.TOWN_CADRE, Roster.QINGGANG, null));
        AccountId own = Acting.doing(Actor.SYSTEM,
                () -> accounts.open("13805763377", "焦提醒", Role.EXPERT, Roster.QINGGANG, id.value()));
        enter(id, "已过期的证", TODAY.minusDays(1));
        enter(id, "还早的证", TODAY.plusDays(61));
        LicenceId near = enter(id, "低压电工证", TODAY.plusDays(60));

        remind(2);
        assertThat(told(near)).containsExactlyInAnyOrder(cadre.value() + " 60", own.value() + " 60");
        for (int left : List.of(31, 30, 8, 7, 1)) {
            run(DONG, () -> transaction.executeWithoutResult(s -> jdbc
                    .sql("update roster.licence set valid_until = :day where licence_id = :id")
                    .param("day", TODAY.plusDays(left)).param("id", near).update()));
            remind(1);
        }
        assertThat(told(near)).containsExactlyInAnyOrder(cadre.value() + " 60", own.value() + " 60", cadre.value() + " 30",
                own.value() + " 30", cadre.value() + " 7", own.value() + " 7");
        assertThat(all("已过期的证") + all("还早的证")).isZero();
    }

    @Test
    void aRenewedLicenceIsNotRemindedOfAndItsNumberIsSealed() {
        PersonId id = roster.add("焦换证");
        LicenceId old = enter(id, "焊工证", TODAY.plusDays(20));
        enter(id, "焊工证", TODAY.plusDays(800));
        remind(1);
        assertThat(told(old)).isEmpty();

        byte[] stored = as(DONG, () -> Objects.requireNonNull(transaction.execute(s -> jdbc
                .sql("select number from roster.licence where licence_id = :id").param("id", old)
                .query((row, n) -> row.getBytes(1)).single())));
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("T3310");
        assertThatThrownBy(() -> run(CHUMEN_CADRE, () -> keepLicence.withdraw(CHUMEN_CADRE, id, old)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aLicenceThatOpensATradeIsOneTheStateKnowsAndHasAnEnd() {
        PersonId id = roster.add("焦电工");
        var endless = new KeepLicence.Licence("特种作业操作证", "T331083200012", "浙江省应急管理厅", null, "electric");
        var unknown = new KeepLicence.Licence("特种作业操作证", "T331083200012", "浙江省应急管理厅", TODAY, "magic");
        assertThatThrownBy(() -> as(DONG, () -> keepLicence.enter(DONG, id, endless))).hasMessage("roster.licence.opens-endless");
        assertThatThrownBy(() -> as(DONG, () -> keepLicence.enter(DONG, id, unknown))).hasMessage("roster.licence.opens-unknown");

        LicenceId kept = as(DONG, () -> keepLicence.enter(DONG, id,
                new KeepLicence.Licence("特种作业操作证", "T331083200012", "浙江省应急管理厅", TODAY, "electric")));
        assertThat(licensed(id, TODAY)).isTrue();
        assertThat(licensed(id, TODAY.plusDays(1))).isFalse();
        run(DONG, () -> keepLicence.withdraw(DONG, id, kept));
        assertThat(licensed(id, TODAY)).isFalse();
        assertThatThrownBy(() -> run(DONG, () -> transaction.executeWithoutResult(s -> jdbc
                .sql("update roster.licence set valid_until = null where licence_id = :id").param("id", kept).update())))
                .isInstanceOf(DataAccessException.class);
    }

    private boolean licensed(PersonId id, LocalDate day) {
        return as(DONG, () -> experts.licensed(id, Set.of("electric", "lift"), day));
    }

    private static ConfirmSkill.Confirmation paper(String skill, int level) {
        return new ConfirmSkill.Confirmation(skill, level, "玉环市总工会", "职业技能等级证书 2024-118号", LocalDate.of(2024, 5, 1));
    }

    private void edit(PersonId id, Set<PersonSkill> skills) {
        Particulars p = Roster.particulars("焦确认");
        int version = as(DONG, () -> Objects.requireNonNull(transaction.execute(s -> people.get(id).version())));
        run(DONG, () -> editPerson.edit(DONG, id, version, new Particulars(p.name(), p.standing(), p.path(), p.town(),
                p.occupation(), p.craftSince(), p.headline(), p.story(), p.monthlyCap(), p.takesBoat(), p.towns(), skills,
                p.languages())));
    }

    private int level(PersonId id, String skill) {
        return as(DONG, () -> Objects.requireNonNull(transaction.execute(s -> jdbc
                .sql("select level from roster.person_skill where person = :id and skill = :skill")
                .param("id", id).param("skill", skill).query(Integer.class).single())));
    }

    private LicenceId enter(PersonId id, String kind, LocalDate until) {
        return as(DONG, () -> keepLicence.enter(DONG, id, new KeepLicence.Licence(kind, "T331083200012", "浙江省应急管理厅", until, "")));
    }

    private void remind(int times) {
        for (int i = 0; i < times; i++) {
            run(Actor.SYSTEM, remindLicences::run);
        }
    }

    /** Who was told at which distance, in the inbox. */
    private List<String> told(LicenceId licence) {
        return as(Actor.SYSTEM, () -> Objects.requireNonNull(transaction.execute(s -> jdbc.sql("""
                select recipient_account || ' ' || split_part(dedupe_key, '/', 3) from notification.message
                where channel = 'INBOX' and dedupe_key like 'roster.licence.ending/' || :id || '/%'
                """).param("id", licence.toString()).query(String.class).list())));
    }

    private int all(String kind) {
        return as(Actor.SYSTEM, () -> Objects.requireNonNull(transaction.execute(s -> jdbc.sql("""
                select count(*) from notification.message m join roster.licence l
                  on m.dedupe_key like 'roster.licence.ending/' || l.licence_id || '/%' where l.kind = :kind
                """).param("kind", kind).query(Integer.class).single())));
    }
}
