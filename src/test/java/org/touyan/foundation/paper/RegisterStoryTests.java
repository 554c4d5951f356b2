package org.touyan.foundation.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.AsOwner;
import org.touyan.Pages;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A paper from its number to the day it does not hold any more, as whoever holds it sees it. */
@TouyanTest
class RegisterStoryTests {

    private static final OrgPath COUNTY = new OrgPath("/33/3310/331083/");
    private static final OrgPath TOWN = new OrgPath("/33/3310/331083/331083101/");
    private static final Actor OFFICER = Actor.staff(Uuid7.next(), "周干事", Role.CITY_STAFF, COUNTY);

    @Autowired
    private Register register;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transactions;
    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Environment environment;

    private Pages pages;

    @BeforeEach
    void open() {
        AsOwner.run(environment,
                "insert into paper.kind (kind, word, keep_years) values ('sample', '样张', 1) on conflict do nothing");
        pages = new Pages(context);
    }

    @Test
    void thePaperIsOnePageOfTheKindArchivesKeepAndItsCodeLeadsToItsTruth() throws Exception {
        Issued issued = issue("刘子豪", null);
        byte[] pdf = pdf(issued);

        assertThat(PdfA.faults(pdf)).isEmpty();
        Sheet sheet = Sheet.of(pdf);
        assertThat(sheet.pages()).isOne();
        assertThat(sheet.text()).contains("玉环市总工会", "样张证书", issued.number(), "刘子豪", "校验码");
        assertThat(sheet.loose()).isEmpty();
        assertThat(sheet.code()).endsWith("/verify/" + issued.code());
    }

    @Test
    void anybodySeesWhatWasCertifiedWithoutTheNamesAndWhetherItHolds() {
        Issued issued = issue("刘子豪", null);

        Document page = pages.page(Actor.PUBLIC, issued.path());

        assertThat(page.text()).contains(issued.number(), "有效：由我会出具", "出具单位 玉环市总工会", "刘*", "2026").doesNotContain("刘子豪", "只在纸上");
    }

    @Test
    void theNumberAndTheEightCharactersDoTheSameAndOneAloneDoesNot() {
        Issued issued = issue("刘子豪", null);
        String check = issued.code().substring(0, 4).toLowerCase(Locale.ROOT) + " " + issued.code().substring(4, 8);

        assertThat(look(issued.number().replaceAll("[〔〕]", "-").replace("号", ""), check).getHeader("Location"))
                .isEqualTo(issued.path());
        assertThat(look(issued.number(), "00000000").getStatus()).isEqualTo(422);
        assertThat(look("样张〔2026〕99999号", check).getStatus()).isEqualTo(422);
        assertThat(pages.answer(Actor.PUBLIC, get("/verify/00000000000000000000")).getStatus()).isEqualTo(404);
    }

    @Test
    void theFileItselfIsKnownAnEditedOneIsNotAndAnothersIsNamed() {
        Issued one = issue("刘子豪", null);
        Issued other = issue("陈小满", null);
        byte[] edited = pdf(one).clone();
        edited[edited.length / 2]++;

        assertThat(compare(one, pdf(one)).text()).contains("一字未改");
        assertThat(compare(one, edited).text()).contains("这不是我们出具的那份文件");
        assertThat(compare(one, pdf(other)).text()).contains("这是我会出具的另一份文书");
    }

    @Test
    void whatIsRevokedReplacedOrOverSaysSo() {
        Issued revoked = issue("甲", null);
        Issued replaced = issue("乙", null);
        Issued over = issue("丙", LocalDate.of(2026, 1, 1));
        doing(() -> register.revoke(OFFICER, revoked.paperId(), "姓名写错了"));
        Issued fresh = Objects.requireNonNull(Acting.doing(OFFICER, () -> transactions.execute(s -> register.replace(OFFICER,
                replaced.paperId(), "补发：原件遗失", draft("乙", null), i -> sheet(i, "乙")))));

        assertThat(pages.page(Actor.PUBLIC, revoked.path()).text()).contains("已撤销", "姓名写错了").doesNotContain("有效：由我会");
        assertThat(pages.page(Actor.PUBLIC, replaced.path()).text()).contains("已换发", "补发：原件遗失", fresh.number());
        assertThat(pages.page(Actor.PUBLIC, over.path()).text()).contains("已过期");
        assertThat(pages.page(Actor.PUBLIC, fresh.path()).text()).contains("有效：由我会出具");
        assertThatThrownBy(() -> doing(() -> register.revoke(OFFICER, revoked.paperId(), "再来一次"))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> doing(() -> register.revoke(OFFICER, fresh.paperId(), ""))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void numbersHaveNoGapsNotEvenWhenManyIssueAtOnceOrOneFails() throws Exception {
        List<Callable<Issued>> many = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            many.add(() -> issue("众人", null));
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            for (Future<Issued> one : pool.invokeAll(many)) {
                one.get();
            }
        }
        assertThatThrownBy(
                () -> Acting.doing(OFFICER, () -> transactions.execute(s -> register.issue(OFFICER, draft("败", null), i -> {
                    throw new IllegalStateException("the press broke");
                })))).hasMessageContaining("press broke");
        issue("后来人", null);

        List<Integer> serials = Objects.requireNonNull(Acting.doing(OFFICER, () -> transactions.execute(s -> jdbc
                .sql("select serial from paper.paper where kind = 'sample' order by serial").query(Integer.class).list())));
        assertThat(serials).isEqualTo(IntStream.rangeClosed(1, serials.size()).boxed().toList());
    }

    @Test
    void theDatabaseRefusesGapsChangesAndDeletions() {
        Issued issued = issue("甲", null);
        for (String sql : List.of(
                "update paper.paper set title = '改过的' where paper_id = '%s'", "delete from paper.paper where paper_id = '%s'",
                "update paper.event set reason = '改' where paper_id = '%s'", "delete from paper.content where paper_id = '%s'")) {
            assertThatThrownBy(() -> doing(() -> jdbc.sql(sql.formatted(issued.paperId())).update())).as(sql).isNotNull();
        }
        assertThatThrownBy(() -> doing(() -> jdbc.sql("""
                insert into paper.paper (paper_id, kind, union_path, year, serial, number, code, org_path, subject_module, subject_id,
                  readers, title, facts, open_facts, sha256, issued_by_name, issued_at)
                values (uuidv7(), 'sample', '/33/3310/331083/', 2026, 9999, '样张〔2026〕9999号', '0123456789ABCDEFGHJK',
                  '/33/3310/331083/', 'paper', uuidv7(), '{}', '样张', '[]', '[]', repeat('0', 64), 'x', now())
                """).update())).isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining("leaves a gap");
    }

    @Test
    void theOfficesReadTheRegisterAndOnlyTheCityUnionRevokes() {
        Issued issued = issue("刘子豪", null);
        Actor cadre = Actor.staff(Uuid7.next(), "王主任", Role.TOWN_CADRE, TOWN);
        Actor elsewhere = Actor.staff(Uuid7.next(), "外镇", Role.TOWN_CADRE, new OrgPath("/33/3310/331083/331083102/"));
        String self = "/desk/papers/" + issued.paperId();

        assertThat(pages.page(cadre, "/desk/papers").text()).contains(issued.number());
        assertThat(pages.page(cadre, self).text()).contains("刘子豪", "只在纸上", issued.sha256());
        assertThat(pages.page(elsewhere, "/desk/papers?q=" + issued.number()).text()).contains("没有登记的文书");
        assertThat(pages.answer(elsewhere, get(self)).getStatus()).isEqualTo(404);
        assertThatThrownBy(() -> Acting.doing(cadre, () -> transactions.execute(s -> {
            register.revoke(cadre, issued.paperId(), "不归我管");
            return true;
        }))).isInstanceOf(NotAllowed.class);
        assertThat(pages.answer(OFFICER, post(self + "/revocation").param("reason", "")).getStatus()).isEqualTo(422);
        assertThat(pages.answer(OFFICER, post(self + "/revocation").param("reason", "发错了人")).getStatus()).isEqualTo(303);
        assertThat(pages.page(OFFICER, self).text()).contains("已撤销", "发错了人");
        assertThat(pages.answer(OFFICER, get(self + "/paper.pdf")).getContentAsByteArray()).isEqualTo(pdf(issued));
    }

    private Issued issue(String name, @Nullable LocalDate until) {
        return Objects.requireNonNull(Acting.doing(OFFICER,
                () -> transactions.execute(s -> register.issue(OFFICER, draft(name, until), i -> sheet(i, name)))));
    }

    private static Draft draft(String name, @Nullable LocalDate until) {
        return new Draft("sample", COUNTY, "玉环市总工会", TOWN, "paper", UUID.randomUUID(), List.of(), "样张证书",
                List.of(new Fact("姓名", name, name.charAt(0) + "*"), Fact.open("年份", "2026"), Fact.closed("备注", "只在纸上")), until);
    }

    private static PlainPaper sheet(Imprint imprint, String name) {
        return new PlainPaper(imprint, List.of(name + " 同志：经考核合格，特发此证。"), List.of(Fact.open("年份", "2026")),
                List.of("单位", "玉环市总工会"));
    }

    private byte[] pdf(Issued issued) {
        return Objects.requireNonNull(Acting.doing(OFFICER, () -> register.pdf(issued.paperId()).orElseThrow()));
    }

    private MockHttpServletResponse look(String number, String check) {
        return pages.answer(Actor.PUBLIC, post("/verify").param("number", number).param("check", check));
    }

    private Document compare(Issued paper, byte[] file) {
        return pages.page(Actor.PUBLIC,
                multipart(paper.path()).file(new MockMultipartFile("file", "a.pdf", "application/pdf", file)));
    }

    private void doing(Runnable act) {
        Consumer<Object> once = s -> act.run();
        Acting.run(OFFICER, () -> transactions.executeWithoutResult(once::accept));
    }
}
