package org.touyan.people.mentoring;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.Pages;
import org.touyan.TouyanTest;
import org.touyan.foundation.paper.Issued;
import org.touyan.foundation.paper.Register;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.outreach.campaign.CampaignWorld;
import org.touyan.people.mentoring.change.EndContract;
import org.touyan.people.mentoring.change.OfferChange;
import org.touyan.people.mentoring.domain.EndReason;
import org.touyan.people.mentoring.graduate.JudgePair;
import org.touyan.people.mentoring.sign.EvidencePack;
import org.touyan.people.mentoring.sign.SignCodes;
import org.touyan.people.mentoring.sign.SignContract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touyan.people.mentoring.MentoringWorld.BEGIN;
import static org.touyan.people.mentoring.MentoringWorld.WITNESS_PHONE;

/** What changes a contract is signed by all four like the contract; every click has its code, also that of the witness. */
@TouyanTest
@Import(CampaignWorld.class)
class ChangeStoryTests {

    private static final LocalDate END = BEGIN.plusYears(2).minusDays(1);
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private WebApplicationContext house;

    private MentoringWorld world;
    private Actor master;
    private OfferChange change;
    private int n;

    @BeforeEach
    void aCompanyWithAMaster() {
        n = COUNT.incrementAndGet();
        world = new MentoringWorld(house, "变更演示阀门厂" + "甲乙丙丁戊己庚辛".charAt(n));
        master = world.master("变师傅" + "甲乙丙丁戊己庚辛".charAt(n), true);
        change = house.getBean(OfferChange.class);
    }

    @Test
    @DisplayName("A pause, its end and more time hold when all four have signed, and not a signature earlier")
    void aPauseItsEndAndMoreTimeAreSignedByAllFour() {
        ContractId id = signed("延期一");
        Acting.run(world.union, () -> change.suspend(world.union, id, "徒弟住院两个月"));
        assertThat(world.people().messages("mentoring.sign", master)).hasSize(2);
        List.of(master, apprentice(id), world.union).forEach(who -> world.click(who, id));
        assertThat(world.state(id)).isEqualTo(ContractState.ACTIVE);
        world.witness(id);
        assertThat(world.state(id)).isEqualTo(ContractState.SUSPENDED);
        assertThat(papers(id)).hasSize(2);

        Acting.run(world.town, () -> change.resume(world.town, id, "回岗"));
        world.allSign(master, id);
        assertThat(world.state(id)).isEqualTo(ContractState.ACTIVE);

        assertThatThrownBy(() -> extend(id, END.plusYears(2))).hasMessage("mentoring.extend.range");
        extend(id, END.plusMonths(6));
        assertThat(world.ask(LocalDate.class, "select until_day from mentoring.contract where contract_id = ?", id.value()))
                .isEqualTo(END);
        world.allSign(master, id);
        assertThat(world.state(id)).isEqualTo(ContractState.EXTENDED);
        assertThat(world.ask(LocalDate.class, "select until_day from mentoring.contract where contract_id = ?", id.value()))
                .isEqualTo(END.plusMonths(6));
        assertThat(papers(id)).hasSize(4).filteredOn(p -> p.state().holds()).hasSize(1);
        Acting.run(world.union, () -> house.getBean(JudgePair.class).begin(world.union, id));
        assertThatThrownBy(() -> extend(id, END.plusMonths(7))).hasMessage("mentoring.extend.once");
    }

    @Test
    void whatWasOfferedIsWithdrawnOrReplacedByTheNextOffer() {
        ContractId id = signed("撤回一");
        assertThatThrownBy(() -> Acting.run(world.union, () -> change.withdraw(world.union, id))).isInstanceOf(Conflict.class);
        extend(id, END.plusMonths(6));
        world.click(master, id);
        Acting.run(world.union, () -> change.withdraw(world.union, id));
        assertThatThrownBy(() -> world.click(apprentice(id), id)).isInstanceOf(Conflict.class);

        extend(id, END.plusMonths(3));
        world.click(master, id);
        extend(id, END.plusMonths(4));
        world.allSign(master, id);
        assertThat(world.ask(LocalDate.class, "select until_day from mentoring.contract where contract_id = ?", id.value()))
                .isEqualTo(END.plusMonths(4));
    }

    @Test
    void nobodyChangesAContractAloneNotEvenPastTheUseCase() {
        ContractId id = signed("独改一");
        for (String set : List.of("state = 'SUSPENDED'", "state = 'EXTENDED', until_day = until_day + 30",
                "state = 'TERMINATED', ended_on = from_day, ended_reason = 'MASTER_CHANGED'")) {
            assertThatThrownBy(() -> world.sql("update mentoring.contract set " + set + " where contract_id = ?", id.value()))
                    .as(set).hasMessageContaining("not signed by all four");
        }
        assertThatThrownBy(() -> Acting.run(world.union,
                () -> house.getBean(EndContract.class).terminate(world.union, id, EndReason.MASTER_CHANGED, "换人")))
                .hasMessage("mentoring.end.reason");
    }

    @Test
    void withAnotherMasterItGoesOnUnderAContractOfItsOwn() {
        ContractId id = signed("换师一");
        assertThatThrownBy(() -> another(id, master.name())).hasMessage("mentoring.change.same");
        assertThatThrownBy(() -> another(id, world.master("变无名" + n, false).name())).hasMessage("mentoring.master.no-honour");
        Actor next = world.master("变新师" + n, true);
        another(id, next.name());
        world.allSign(master, id);

        assertThat(world.state(id)).isEqualTo(ContractState.TERMINATED);
        assertThat(new Pages(house).page(Actor.PUBLIC, papers(id).getLast().path()).text()).contains("已经解除，不再履行");
        ContractId followed = new ContractId(
                world.ask(UUID.class, "select contract_id from mentoring.contract where follows_id = ?", id.value()));
        assertThat(world.state(followed)).isEqualTo(ContractState.DRAFT);
        assertThat(world.ask(UUID.class, "select master_id from mentoring.contract where contract_id = ?", followed.value()))
                .isEqualTo(next.person());
        Acting.run(world.union, () -> house.getBean(EndContract.class).terminate(world.union, followed,
                EndReason.APPRENTICE_LEFT, "离职"));
        assertThat(world.state(followed)).isEqualTo(ContractState.TERMINATED);
    }

    @Test
    void theWitnessSignsWithACodeThatIsTriedFiveTimesAndTenMinutes() throws Exception {
        ContractId id = world.offered(world.draft(master, "验码一", phone()));
        List.of(master, apprentice(id), world.union).forEach(who -> world.click(who, id));
        assertThatThrownBy(() -> sign(id, "000000")).hasMessage("mentoring.code.none");
        assertThatThrownBy(() -> send(id, "12")).isInstanceOf(RuleBroken.class);
        send(id, WITNESS_PHONE);
        assertThatThrownBy(() -> send(id, WITNESS_PHONE)).hasMessage("mentoring.code.wait");
        String code = world.code(id);
        String wrong = code.equals("111111") ? "222222" : "111111";
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> sign(id, wrong)).hasMessage("mentoring.code.wrong");
        }
        assertThatThrownBy(() -> sign(id, code)).hasMessage("mentoring.code.tries");
        world.pass(Duration.ofMinutes(2));
        send(id, WITNESS_PHONE);
        String late = world.code(id);
        world.pass(Duration.ofMinutes(11));
        assertThatThrownBy(() -> sign(id, late)).hasMessage("mentoring.code.none");
        world.witness(id);
        assertThat(world.state(id)).isEqualTo(ContractState.ACTIVE);

        String codes = packed(id, "codes.json");
        assertThat(codes).contains("WITNESS", "137****8888", "\"tries\" : \"1\"").doesNotContain(world.code(id));
        assertThatThrownBy(() -> world.sql("""
                insert into mentoring.signature (signature_id, contract_id, text_no, party, how, name, sha256, evidence, filed_by_name, at)
                values (uuidv7(), ?, 9, 'WITNESS', 'SESSION', '甲', '', '', '甲', now())
                """, id.value())).hasMessageContaining("nobody_signs_by_session");
        assertThatThrownBy(() -> world.sql("""
                insert into mentoring.signature (signature_id, contract_id, text_no, party, how, name, sha256, evidence, code_id, filed_by_name, at)
                select uuidv7(), contract_id, 9, 'WITNESS', 'CODE', '甲', '', '', code_id, '甲', now()
                from mentoring.code where contract_id = ? and used_at is null limit 1
                """, id.value())).hasMessageContaining("no code was entered");
    }

    private String packed(ContractId id, String name) throws Exception {
        byte[] pack = Acting.doing(world.union, () -> house.getBean(EvidencePack.class).of(world.union, id));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name + " in the pack");
    }

    private void sign(ContractId id, String code) {
        Acting.run(world.town, () -> house.getBean(SignContract.class).sign(world.town, id, code));
    }

    private void send(ContractId id, String phone) {
        Acting.run(world.town, () -> house.getBean(SignCodes.class).send(world.town, id, phone));
    }

    private void extend(ContractId id, LocalDate until) {
        Acting.run(world.union, () -> change.extend(world.union, id, until, "没学完"));
    }

    private void another(ContractId id, String name) {
        Acting.run(world.union, () -> change.changeMaster(world.union, id, name, BEGIN, BEGIN.plusYears(1), "师傅调走"));
    }

    private List<Issued> papers(ContractId id) {
        return Acting.doing(world.union, () -> house.getBean(Register.class).about("mentoring", id.value()));
    }

    private ContractId signed(String apprentice) {
        return world.signed(master, world.draft(master, apprentice, phone()));
    }

    private String phone() {
        return "1368888%04d".formatted(n);
    }

    private static Actor apprentice(ContractId id) {
        return Actor.asker(id.value());
    }
}
