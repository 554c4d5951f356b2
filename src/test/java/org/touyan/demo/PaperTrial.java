package org.touyan.demo;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.Pages;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.paper.PaperId;
import org.touyan.foundation.paper.PdfA;
import org.touyan.foundation.paper.Register;
import org.touyan.foundation.paper.Sheet;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Takes printed papers of the demo in the hand: what they are made of, where their codes lead, and what is said when somebody has been at them. */
final class PaperTrial {

    record Printed(PaperId paperId, String number, String title, String path) {}

    private record Notice(UUID postingId, UUID board, String name) {}

    private final Pages pages;
    private final Actor officer;
    private final Register register;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    PaperTrial(Pages pages, Actor officer, Register register, JdbcClient jdbc, TransactionTemplate transaction) {
        this.pages = pages;
        this.officer = officer;
        this.register = register;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** @return the last of that kind which holds, after a close look at it */
    Printed printed(String kind) {
        Printed paper = one("""
                select p.paper_id, p.number, p.title, '/verify/' || p.code as path
                from paper.paper p
                where p.kind = :what and not exists (
                  select 1 from paper.event e where e.paper_id = p.paper_id and e.event in ('REVOKED', 'REPLACED', 'EXPIRED'))
                order by p.issued_at desc, p.serial desc limit 1
                """, kind, Printed.class);
        Sheet sheet = sound(pdf(paper));
        assertThat(sheet.text().replaceAll("\\s", "")).contains(paper.number(), paper.title());
        assertThat(sheet.code()).endsWith(paper.path());
        assertThat(said(paper)).contains("有效：由我会出具", paper.number(), paper.title());
        return paper;
    }

    /** A paper that somebody has edited, or that has been exchanged for another, is known at once. */
    void compared(Printed paper, Printed another) {
        byte[] edited = pdf(paper).clone();
        edited[edited.length / 2]++;
        assertThat(compared(paper, pdf(paper))).contains("一字未改");
        assertThat(compared(paper, edited)).contains("这不是我们出具的那份文件");
        assertThat(compared(paper, pdf(another))).contains("这是我会出具的另一份文书");
        assertThat(pages.answer(Actor.PUBLIC, post("/verify")
                .param("number", paper.number()).param("check", another.path().replace("/verify/", "").substring(0, 8)))
                .getStatus())
                .as("the number of one and the characters of another").isEqualTo(422);
    }

    /** What was revoked or is over says so, and still says what it certified; afterwards nothing has happened. */
    void ended(Printed paper) {
        List<String> certified = facts(paper);
        rolledBack(() -> {
            Acting.run(officer, () -> register.revoke(officer, paper.paperId(), "填错了"));
            assertThat(said(paper)).contains("已撤销", "填错了").contains(certified).doesNotContain("有效：由我会出具");
        });
        rolledBack(() -> {
            Acting.run(Actor.SYSTEM, () -> register.expire(Actor.SYSTEM, paper.paperId(), "有效期过了"));
            assertThat(said(paper)).contains("已过期").contains(certified).doesNotContain("有效：由我会出具");
        });
        assertThat(said(paper)).contains("有效：由我会出具");
    }

    /** 公示: its code says what hangs there, on which days, and leads to where anybody objects. */
    Printed notice() {
        Notice notice = one("select posting_id, board, name from approval.posting where ended_at is null and matter_kind = :what "
                + "order by until_day desc limit 1", "nomination", Notice.class);
        MockHttpServletResponse answer = pages.answer(officer, get("/desk/postings/" + notice.postingId() + "/notice.pdf"));
        Sheet sheet = sound(answer.getContentAsByteArray());
        assertThat(sheet.text()).contains("公示", notice.name());
        Printed paper = one("""
                select p.paper_id, p.number, p.title, '/verify/' || p.code as path
                from paper.paper p
                where p.subject_module = 'approval' and p.subject_id = :what::uuid
                """, notice.postingId().toString(), Printed.class);
        assertThat(sheet.code()).endsWith(paper.path());
        assertThat(said(paper)).contains("有效：由我会出具", paper.number(), "正在公示").doesNotContain(notice.name());
        assertThat(pages.page(Actor.PUBLIC, paper.path()).select("a[href=/notices/%s]".formatted(notice.board()))).hasSize(1);
        assertThat(pages.page(Actor.PUBLIC, "/notices/" + notice.board()).text()).contains(notice.name(), "我有不同意见");
        return paper;
    }

    private void rolledBack(Runnable work) {
        Acting.run(Actor.SYSTEM, () -> transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            work.run();
        }));
    }

    private static Sheet sound(byte[] pdf) {
        assertThat(PdfA.faults(pdf)).isEmpty();
        Sheet sheet = Sheet.of(pdf);
        assertThat(sheet.a4()).isTrue();
        assertThat(sheet.loose()).as("fonts that are not in the file").isEmpty();
        return sheet;
    }

    private byte[] pdf(Printed paper) {
        return Acting.doing(officer, () -> register.pdf(paper.paperId()).orElseThrow());
    }

    private String said(Printed paper) {
        return pages.page(Actor.PUBLIC, paper.path()).text();
    }

    private List<String> facts(Printed paper) {
        return pages.page(Actor.PUBLIC, paper.path()).select(".sum dd").eachText();
    }

    private String compared(Printed paper, byte[] file) {
        return pages.page(Actor.PUBLIC,
                multipart(paper.path()).file(new MockMultipartFile("file", "a.pdf", "application/pdf", file))).text();
    }

    private <T> T one(String sql, String what, Class<T> row) {
        return Acting.doing(Actor.SYSTEM, () -> Objects.requireNonNull(
                transaction.execute(status -> jdbc.sql(sql).param("what", what).query(Rows.of(row)).single())));
    }
}
