package org.touyan.foundation.approval;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.Browser;
import org.touyan.Insider;
import org.touyan.Pages;
import org.touyan.TouyanTest;
import org.touyan.foundation.approval.desk.AnswerObjection;
import org.touyan.foundation.approval.opinion.Chain;
import org.touyan.foundation.approval.opinion.Opinion;
import org.touyan.foundation.approval.opinion.Opinions;
import org.touyan.foundation.approval.opinion.Verdict;
import org.touyan.foundation.approval.posting.FileObjection;
import org.touyan.foundation.approval.posting.Objection;
import org.touyan.foundation.approval.posting.PublicNotices;
import org.touyan.foundation.approval.posting.Sheet;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.paper.PdfA;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.people.recognition.RecognitionWorld;
import org.touyan.service.dispatch.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

/** Chains of opinions and public notices, for whatever matter. */
@TouyanTest
@Import(RecognitionWorld.class)
class ApprovalTests {

    private static final OrgPath COUNTY = new OrgPath("/33/3310/331083/");
    private static final Actor CITY = Actor.staff(UUID.randomUUID(), "王主任", Role.CITY_STAFF, COUNTY);
    private static final Actor TOWN = Actor.staff(UUID.randomUUID(), "董晓梅", Role.TOWN_CADRE, COUNTY.child("331083101"));
    private static final LocalDate MONDAY = Beijing.day(MovableClock.MONDAY_MORNING);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final LocalDate SATURDAY = MONDAY.plusDays(5);
    private static final Chain CHAIN = new Chain(List.of(new Chain.Step("town", "镇街", "Town", Role.TOWN_CADRE),
            new Chain.Step("city", "市总", "City", Role.CITY_STAFF)), true);

    @Autowired
    private PublicNotices notices;
    @Autowired
    private FileObjection fileObjection;
    @Autowired
    private AnswerObjection answerObjection;
    @Autowired
    private Opinions opinions;
    @Autowired
    private Accounts accounts;
    @Autowired
    private MovableClock clock;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private WebApplicationContext context;
    @LocalServerPort
    private int port;

    private final Matter matter = new Matter("trial", UUID.randomUUID(), TOWN.scope());

    @BeforeEach
    void monday() {
        clock.set(Beijing.at(MONDAY.atTime(9, 0)));
    }

    @Test
    void aNoticeIsNeitherShortNorInThePastNorTwice() {
        assertThatThrownBy(() -> posted(MONDAY, FRIDAY.minusDays(1))).hasMessage("approval.posting.short");
        assertThatThrownBy(() -> posted(MONDAY.minusDays(1), FRIDAY.plusDays(9))).hasMessage("approval.posting.past");
        posted(MONDAY, FRIDAY);
        assertThatThrownBy(() -> posted(MONDAY, FRIDAY)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> Acting.doing(TOWN, () -> notices.post(TOWN, matter, sheet(), MONDAY, FRIDAY)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> run("update approval.posting set until_day = from_day where matter_id = '%s'"
                .formatted(matter.id()))).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void nothingIsDecidedBeforeTheLastDayOrWithAnObjectionOpen() {
        PostingId id = posted(MONDAY, FRIDAY);
        ObjectionId objection = objected(id);
        clock.set(Beijing.at(FRIDAY.atTime(16, 0)));
        assertThatThrownBy(this::decided).hasMessage("approval.undecided.objections");
        assertThatThrownBy(() -> run("update approval.posting set ended_at = now(), ended_how = 'DECIDED' where posting_id = '%s'"
                .formatted(id))).isInstanceOf(DataIntegrityViolationException.class);
        Acting.run(CITY, () -> answerObjection.answer(CITY, id, objection, "查过了，属实"));
        assertThatThrownBy(this::decided).hasMessage("approval.undecided.posting");

        clock.set(Beijing.at(SATURDAY.atTime(9, 0)));
        decided();

        assertThat(Acting.doing(CITY, () -> notices.of(matter)).orElseThrow().open()).isFalse();
        assertThatThrownBy(this::decided).hasMessage("approval.undecided.posting");
    }

    @Test
    void theUnitOnNoticeReadsNoObjectionNotEvenInTheDatabase() {
        PostingId id = posted(MONDAY, FRIDAY);
        objected(id);

        assertThat(objections(CITY)).containsExactly("他去年不在这个单位");
        assertThat(objections(TOWN)).isEmpty();
        assertThat(strings(Actor.SYSTEM, "select due_on::text from approval.objection")).containsExactly("2026-12-07");
    }

    @Test
    void theOfficeAnswersOnOnePageAndPrintsTheNotice() throws IOException {
        PostingId id = posted(MONDAY, FRIDAY);
        objected(id);
        var city = Insider.as(Role.CITY_STAFF, COUNTY, accounts, port);
        var town = Insider.as(Role.TOWN_CADRE, TOWN.scope(), accounts, port);

        assertThat(city.get("/desk/postings").text()).contains("查某工作室", "1 条等答复，最迟 2026-12-07").doesNotContain("approval.");
        assertThat(town.get("/desk/postings").status()).isEqualTo(403);
        var page = city.get("/desk/postings/" + id);
        assertThat(page.text()).contains("王*", "138****1234").doesNotContain("王某某", "13805761234", "approval.");
        byte[] pdf = city.bytes("/desk/postings/" + id + "/notice.pdf");
        assertThat(PdfA.faults(pdf)).isEmpty();
        var printed = org.touyan.foundation.paper.Sheet.of(pdf);
        assertThat(printed.text()).contains("查某工作室", "2026-11-23", "2026-11-27");
        assertThat(printed).matches(one -> one.pages() == 1 && one.a4() && one.loose().isEmpty());
        assertThat(printed.code()).as("where anybody asks whether it holds").endsWith(verified());
        assertThat(page.page().select("a[href=%s]".formatted(verified()))).hasSize(1);
        assertThat(new Browser(port).get("/notices/" + matter.id()).text()).contains("查某工作室", "我有不同意见");
    }

    @Test
    void whoeverScansANoticeReadsWhatHungThereUntilWhenAndWhatBecameOfIt() {
        posted(MONDAY.plusDays(1), SATURDAY.plusDays(2));
        String first = verified();
        assertThat(scanned(first)).contains("公示 2026-11-24 才开始").doesNotContain("看公示、提意见");
        clock.set(Beijing.at(MONDAY.plusDays(1).atTime(9, 0)));
        assertThat(scanned(first)).contains("有效：由我会出具", "玉环市总工会", "创新工作室命名", "查某工作室", "清港某厂", "2026-11-24 – 2026-11-30",
                "正在公示", "看公示、提意见").doesNotContain("三年四项专利");

        Acting.run(CITY, () -> notices.retitle(CITY, new BoardId(matter.id()), "创新工作室命名（更正）"));
        String second = verified();
        assertThat(scanned(first)).contains("已换发", "公示名称更正").doesNotContain("（更正）");
        assertThat(scanned(second)).contains("有效：由我会出具", "创新工作室命名（更正）");

        clock.set(Beijing.at(SATURDAY.plusDays(3).atTime(9, 0)));
        assertThat(scanned(second)).contains("已过期", "公示到 2026-11-30 已经期满，还没有作出决定");
        decided();
        assertThat(scanned(second)).contains("已过期", "公示期满后，2026-12-01 作出了决定", "查某工作室");
    }

    @Test
    void aNoticeThatIsTakenDownSaysSoAndItsFileIsKnown() {
        PostingId id = posted(MONDAY, FRIDAY);
        byte[] pdf = Insider.as(Role.CITY_STAFF, COUNTY, accounts, port).bytes("/desk/postings/" + id + "/notice.pdf");
        byte[] edited = pdf.clone();
        edited[edited.length / 2]++;
        assertThat(compared(pdf)).contains("一字未改");
        assertThat(compared(edited)).contains("这不是我们出具的那份文件");

        Acting.run(TOWN, () -> notices.withdrawn(TOWN, matter));

        assertThat(scanned(verified())).contains("已撤销", "公示已撤下", "这件事 2026-11-23 已经撤下").doesNotContain("看公示、提意见");
    }

    @Test
    void aChainSpeaksInItsOrderAndWhatWasSentBackBeginsAgain() {
        assertThatThrownBy(() -> give(CITY, "city", Verdict.FOR, "")).hasMessage("approval.opinion.order");
        assertThatThrownBy(() -> give(TOWN, "town", Verdict.RETURNED, "")).isInstanceOf(RuntimeException.class);
        give(TOWN, "town", Verdict.FOR, "");
        assertThatThrownBy(() -> give(TOWN, "town", Verdict.FOR, "")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> give(TOWN, "city", Verdict.FOR, "")).isInstanceOf(NotAllowed.class);
        give(CITY, "city", Verdict.RETURNED, "缺场地照片");
        assertThatThrownBy(() -> give(CITY, "city", Verdict.FOR, "")).hasMessage("approval.opinion.order");
        give(TOWN, "town", Verdict.FOR, "");
        give(CITY, "city", Verdict.FOR, "");

        assertThat(strings(CITY,
                "select round || step || verdict from approval.opinion where matter_id = '%s' order by round, step desc"
                        .formatted(matter.id())))
                .containsExactly("1townFOR", "1cityRETURNED", "2townFOR", "2cityFOR");
        assertThatThrownBy(() -> run("update approval.opinion set verdict = 'FOR' where matter_id = '%s'".formatted(matter.id())))
                .isInstanceOf(DataAccessException.class);
    }

    private String verified() {
        return strings(CITY, """
                select '/verify/' || code from paper.paper p join approval.posting n on n.posting_id = p.subject_id
                where n.matter_id = '%s' order by p.serial desc limit 1
                """.formatted(matter.id())).getFirst();
    }

    private String scanned(String path) {
        return new Pages(context).page(Actor.PUBLIC, path).text();
    }

    private String compared(byte[] file) {
        return new Pages(context).page(Actor.PUBLIC,
                multipart(verified()).file(new MockMultipartFile("file", "a.pdf", "application/pdf", file))).text();
    }

    private void give(Actor actor, String step, Verdict verdict, String words) {
        Acting.run(actor, () -> opinions.give(actor, CHAIN, matter, new Opinion(step, verdict, words)));
    }

    private PostingId posted(LocalDate from, LocalDate until) {
        return Acting.doing(CITY, () -> notices.post(CITY, matter, sheet(), from, until));
    }

    private Sheet sheet() {
        return new Sheet(new BoardId(matter.id()), "创新工作室命名", "创新工作室", "查某工作室", "清港某厂", "三年四项专利");
    }

    private ObjectionId objected(PostingId id) {
        var objection = new Objection(ObjectionId.next(), id, "他去年不在这个单位", "王某某", "13805761234");
        Acting.run(Actor.PUBLIC, () -> fileObjection.file(Actor.PUBLIC, objection));
        return objection.id();
    }

    private void decided() {
        Acting.run(CITY, () -> notices.decided(CITY, matter));
    }

    private List<String> objections(Actor actor) {
        return strings(actor,
                "select body from approval.objection o join approval.posting p using (posting_id) where p.matter_id = '%s'"
                        .formatted(matter.id()));
    }

    private void run(String sql) {
        read(CITY, () -> jdbc.sql(sql).update());
    }

    private List<String> strings(Actor actor, String sql) {
        return read(actor, () -> jdbc.sql(sql).query(String.class).list());
    }

    private <T> T read(Actor actor, Supplier<T> work) {
        return Acting.doing(actor, () -> transaction.execute(status -> work.get()));
    }
}
