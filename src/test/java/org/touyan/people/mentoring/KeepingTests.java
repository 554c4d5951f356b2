package org.touyan.people.mentoring;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;

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
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.picture.Jpegs;
import org.touyan.outreach.campaign.CampaignWorld;
import org.touyan.people.mentoring.change.EndContract;
import org.touyan.people.mentoring.domain.EndReason;
import org.touyan.people.mentoring.draft.PairLinks;
import org.touyan.people.mentoring.track.WriteLog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.touyan.people.mentoring.MentoringWorld.BEGIN;

/** What is left of a contract when its years of keeping are over. */
@TouyanTest
@Import(CampaignWorld.class)
class KeepingTests {

    @Autowired
    private WebApplicationContext house;

    @Test
    @DisplayName("Five years after the end the personal part goes, the paper is locked, and the count stays")
    void fiveYearsAfterTheEnd() {
        var world = new MentoringWorld(house, "保存演示阀门厂");
        var pages = new Pages(house);
        Actor master = world.master("存师傅", true);
        ContractId id = world.signed(master, world.draft(master, "存徒弟", "13633339999"));
        String link = house.getBean(PairLinks.class).pathOf(id);
        var photo = house.getBean(Files.class).prepare("a.jpg", new ByteArrayInputStream(Jpegs.withPlace(600, 800, 1)));
        Acting.run(master, () -> house.getBean(WriteLog.class).write(master, id, BEGIN, 60, "示范磨削", List.of(photo)));
        Acting.run(world.union, () -> house.getBean(EndContract.class).terminate(world.union, id, EndReason.MUTUAL, "存徒弟回老家"));
        Issued paper = Acting.doing(world.union, () -> house.getBean(Register.class).about("mentoring", id.value())).getFirst();

        LocalDate until = BEGIN.plusYears(5);
        forget(world, until);
        assertThat(pages.page(world.union, "/org/mentoring/" + id).text()).contains("存徒弟", "示范磨削");
        assertThatThrownBy(() -> world.sql("insert into paper.lock (paper_id, kept_until, at) values (?, ?, now())",
                paper.paperId().value(), until.minusYears(1))).hasMessageContaining("still kept");

        forget(world, until.plusDays(1));
        assertThat(pages.answer(world.union, get("/org/mentoring/" + id)).getStatus()).isEqualTo(404);
        assertThat(pages.answer(Actor.PUBLIC, get(link)).getStatus()).isEqualTo(404);
        assertThat(pages.page(world.union, "/org/mentoring").text()).doesNotContain("存徒弟");
        assertThat(world.ask(String.class, """
                select apprentice_name || ' ' || length(apprentice_phone) || ' ' || length(employer_phone) || ' ' || born_on
                from mentoring.contract where contract_id = ?
                """, id.value())).isEqualTo("存* 0 0 2004-01-01");
        assertThat(world.ask(Integer.class, """
                select count(*)::int from mentoring.proof p join storage.file f using (file_id)
                where p.contract_id = ? and f.forgotten_at is null
                """, id.value())).isZero();
        assertThat(visible(world, "mentoring.text", id)).isZero();
        assertThat(visible(world, "mentoring.log", id)).isZero();

        assertThat(pages.page(world.union, "/org/mentoring/figures?day=" + BEGIN).select("#rows tbody").text())
                .contains("存*", "保存期已过").doesNotContain("存徒弟");
        assertThat(Acting.doing(world.officer, () -> house.getBean(Register.class).pdf(paper.paperId()))).isEmpty();
        assertThat(pages.page(Actor.PUBLIC, paper.path()).text()).contains(paper.number());
        assertThat(world.ask(Integer.class,
                "select count(*)::int from audit.entry where act = 'mentoring.contract-forgotten' and subject_id = ?",
                id.toString())).isOne();
        world.itIs(BEGIN);
    }

    private static void forget(MentoringWorld world, LocalDate day) {
        world.itIs(day);
        world.people().tick("mentoring.forget");
        world.people().tick("paper.lock");
    }

    private int visible(MentoringWorld world, String table, ContractId id) {
        return world.people().as(world.union, () -> world.count(table, id));
    }
}
