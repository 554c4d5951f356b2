package org.touyan.people.mentoring;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.Pages;
import org.touyan.TouyanTest;
import org.touyan.foundation.paper.Issued;
import org.touyan.foundation.paper.Papers;
import org.touyan.foundation.paper.PdfA;
import org.touyan.foundation.paper.Register;
import org.touyan.foundation.paper.Sheet;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Sha256;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.Picture;
import org.touyan.foundation.web.UiFactory;
import org.touyan.outreach.campaign.CampaignWorld;
import org.touyan.people.mentoring.change.AmendContract;
import org.touyan.people.mentoring.domain.Clause;
import org.touyan.people.mentoring.domain.Clauses;
import org.touyan.people.mentoring.domain.Money;
import org.touyan.people.mentoring.domain.Party;
import org.touyan.people.mentoring.domain.Span;
import org.touyan.people.mentoring.draft.AgreePair;
import org.touyan.people.mentoring.draft.PairLinks;
import org.touyan.people.mentoring.follow.FollowPair;
import org.touyan.people.mentoring.graduate.GraduateApprentice;
import org.touyan.people.mentoring.graduate.JudgePair;
import org.touyan.people.mentoring.graduate.Judged;
import org.touyan.people.mentoring.reward.AllowanceKind;
import org.touyan.people.mentoring.reward.AllowancesPaper;
import org.touyan.people.mentoring.reward.PayAllowance;
import org.touyan.people.mentoring.sign.EvidencePack;
import org.touyan.people.mentoring.sign.FileSignature;
import org.touyan.people.mentoring.sign.SignContract;
import org.touyan.people.mentoring.track.CheckAnswer;
import org.touyan.people.mentoring.track.CheckPair;
import org.touyan.people.mentoring.track.MilestoneKind;
import org.touyan.people.mentoring.track.PlanMilestone;
import org.touyan.people.mentoring.track.WriteLog;
import org.touyan.people.mentoring.wish.RecordWish;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touyan.people.mentoring.MentoringWorld.BEGIN;

/** A master and one apprentice, from the wish to the question a year after, and what is refused on the way. */
@TouyanTest
@Import(CampaignWorld.class)
class MentoringStoryTests {

    private static int count;

    @Autowired
    private WebApplicationContext house;

    private MentoringWorld world;
    private Actor master;
    private int phones;

    @BeforeEach
    void aCompanyWithAMaster() {
        count++;
        world = new MentoringWorld(house, "带徒演示阀门厂" + "甲乙丙丁戊己庚辛壬癸子丑寅卯".charAt(count));
        master = world.master("罗建明", true);
        // Several of that name: the number of the roster says which.
        world.sql("update roster.person set name = ? where person_id = ?", "罗建" + "甲乙丙丁戊己庚辛壬癸子丑寅卯".charAt(count),
                master.person());
        master = Actor.expert(Objects.requireNonNull(master.account()), "罗建" + "甲乙丙丁戊己庚辛壬癸子丑寅卯".charAt(count),
                Objects.requireNonNull(master.person()));
    }

    @Test
    @DisplayName("A wish becomes a contract, the contract a master and an apprentice, one quarter is silent, and he graduates")
    void fromTheWishToTheQuestionAYearAfter() throws Exception {
        UUID wish = Acting.doing(world.union,
                () -> bean(RecordWish.class).wish(world.union, RecordWish.Side.APPRENTICE, "刘子豪", "",
                        "阀门装配", "想学密封面磨削"));
        ContractId id = world.offered(draft("刘子豪"));
        Acting.run(world.union, () -> bean(RecordWish.class).close(world.union, wish, "已签约"));
        assertThat(world.people().messages("mentoring.sign", master)).hasSize(1);

        assertThatThrownBy(() -> world.witness(id)).isInstanceOf(RuleBroken.class).hasMessage("mentoring.sign.witness-last");
        world.pass(Duration.ofMinutes(2));
        world.click(master, id);
        world.click(apprentice(id), id);
        assertThat(world.state(id)).isEqualTo(ContractState.SIGNING);
        UUID scan = world.filed(id, Party.EMPLOYER, "赵敏");
        assertThatThrownBy(() -> Acting.run(world.union, () -> bean(FileSignature.class).verify(world.union, scan)))
                .hasMessage("mentoring.paper.second-person");
        assertThatThrownBy(() -> world.sql("""
                insert into mentoring.seen (signature_id, by_account, by_name, at)
                select signature_id, filed_by, '甲', now() from mentoring.signature where signature_id = ?
                """, scan)).hasMessageContaining("whoever filed a paper does not verify it");
        Acting.run(world.town, () -> bean(FileSignature.class).verify(world.town, scan));
        world.witness(id);
        assertThat(world.state(id)).isEqualTo(ContractState.ACTIVE);

        Issued paper = paper(id, "mentor-contract");
        byte[] pdf = pdf(paper);
        assertThat(PdfA.faults(pdf)).isEmpty();
        Sheet sheet = Sheet.of(pdf);
        assertThat(sheet.text()).contains(paper.number(), "刘子豪", master.name(), "阀门装配调试工", "赵敏", "见证方");
        assertThat(sheet.a4()).isTrue();
        assertThat(sheet.loose()).isEmpty();
        assertThat(sheet.pages()).isLessThanOrEqualTo(2);
        assertThat(sheet.code()).endsWith(paper.path());
        assertThat(new Pages(house).page(Actor.PUBLIC, paper.path()).text()).contains(paper.number(), "刘*", "阀门装配调试工")
                .doesNotContain("刘子豪");

        UUID milestone = Acting.doing(master,
                () -> bean(PlanMilestone.class).plan(master, id, MilestoneKind.ALONE, BEGIN.plusMonths(6),
                        "独立装调 DN50 阀门"));
        UUID line = Acting.doing(master, () -> bean(WriteLog.class).write(master, id, BEGIN, 120, "密封面磨削，找 0.01 毫米"));
        assertThatThrownBy(() -> Acting.run(master, () -> bean(WriteLog.class).sign(master, id, line, "")))
                .hasMessage("mentoring.log.own");
        assertThatThrownBy(
                () -> world.sql("insert into mentoring.log_sign (log_id, party, by_name, at) values (?, 'MASTER', '甲', now())",
                        line))
                .hasMessageContaining("whoever wrote a line does not sign it off");
        Acting.run(apprentice(id), () -> bean(WriteLog.class).sign(apprentice(id), id, line, "第一次磨到合格"));

        world.itIs(BEGIN.plusDays(85));
        check(id, CheckAnswer.SMOOTH, "");
        world.itIs(BEGIN.plusDays(85 + 101));
        world.people().tick("mentoring.check");
        world.people().tick("mentoring.check");
        assertThat(reminded(id, world.union)).isOne();
        assertThat(reminded(id, world.town)).isOne();
        UUID trouble = check(id, CheckAnswer.TROUBLE, "师傅出差，三个星期没上手");
        assertThat(world.people().messages("mentoring.trouble", world.town)).hasSize(1);
        Acting.run(world.town, () -> bean(CheckPair.class).care(world.town, id, trouble, "和车间说好，每周三下午固定带教"));
        assertThatThrownBy(() -> check(id, CheckAnswer.ADJUST, "")).isInstanceOf(RuleBroken.class);

        assertThat(needs(id)).contains("到期，还没有结果");
        assertThatThrownBy(() -> reached(id, milestone, List.of())).hasMessage("mentoring.milestone.proof");
        assertThatThrownBy(() -> world.sql("update mentoring.milestone set reached = true, evidence = '有', settled_on = due"))
                .hasMessageContaining("a picture or a document shows it");
        List<Picture> record = bean(Files.class).prepareWithPdf("proof", List.of(new MockMultipartFile("proof", "试压记录.pdf",
                "application/pdf",
                bean(Papers.class).pdf(new AllowancesPaper(List.of(), BEGIN), bean(UiFactory.class).onPaper()))));
        reached(id, milestone, record);
        UUID shown = world.ask(UUID.class, "select file_id from mentoring.proof where owner_id = ?", milestone);
        assertThat(answer(bean(PairLinks.class).pathOf(id) + "/files/" + shown + ".jpg")).isEqualTo(200);
        assertThat(answer(bean(PairLinks.class).pathOf(id) + "/files/" + milestone + ".jpg")).isEqualTo(404);
        world.itIs(BEGIN.plusMonths(20));
        Acting.run(world.union, () -> bean(JudgePair.class).begin(world.union, id));
        assertThatThrownBy(() -> judge(id, master.name(), true)).hasMessage("mentoring.judge.own");
        assertThatThrownBy(() -> world.sql("""
                insert into mentoring.judge (judge_id, contract_id, round, name, unit, passed, words, entered_by_name, at)
                select uuidv7(), contract_id, 1, master_name, '本厂', true, '都好', '甲', now() from mentoring.contract where contract_id = ?
                """, id.value())).hasMessageContaining("nobody judges his own apprentice");
        judge(id, "方定海", true);
        judge(id, "林守正", true);
        assertThatThrownBy(() -> graduate(id)).hasMessage("mentoring.graduate.judges");
        judge(id, "王技师", false);
        Issued certificate = graduate(id);
        assertThat(world.state(id)).isEqualTo(ContractState.GRADUATED);
        assertThat(PdfA.faults(pdf(certificate))).isEmpty();
        Sheet printed = Sheet.of(pdf(certificate));
        assertThat(printed).matches(s -> s.pages() == 1 && s.a4() && s.loose().isEmpty());
        assertThat(printed.text()).contains("出师证书", "刘子豪", master.name(), certificate.number());
        assertThat(printed.code()).endsWith(certificate.path());
        assertThat(new Pages(house).page(Actor.PUBLIC, certificate.path()).text()).contains("出师证书", "有效：由我会出具", "刘*");

        assertThatThrownBy(() -> follow(id, 6)).hasMessage("mentoring.follow.early");
        world.itIs(BEGIN.plusMonths(26));
        assertThat(needs(id)).contains("刘子豪", "出师满 6 个月，该回访了");
        follow(id, 6);
        world.itIs(BEGIN.plusMonths(32));
        follow(id, 12);
        assertThat(needs(id)).doesNotContain("该回访了");
        assertThat(world.ask(Integer.class, "select count(*) from mentoring.follow_up where contract_id = ?", id.value()))
                .isEqualTo(2);
    }

    @Test
    void theEvidenceIsCheckedWithoutThisPlatform() throws Exception {
        ContractId id = signed("陈小满");
        byte[] pack = Acting.doing(world.union, () -> bean(EvidencePack.class).of(world.union, id));

        Map<String, byte[]> files = new HashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertThat(files).containsOnlyKeys("contract.pdf", "text.txt", "signatures.json", "codes.json", "key.pem",
                "README.txt", "SHA256SUMS", "SHA256SUMS.sig");
        assertThat(new String(files.get("SHA256SUMS"), StandardCharsets.UTF_8).lines()).hasSize(6).allSatisfy(line -> {
            String[] parts = line.split("  ");
            assertThat(Sha256.hex(Objects.requireNonNull(files.get(parts[1])))).isEqualTo(parts[0]);
        });
        assertThat(new String(files.get("signatures.json"), StandardCharsets.UTF_8))
                .contains("MASTER", "APPRENTICE", "EMPLOYER", "WITNESS",
                        Sha256.hex(files.get("text.txt")))
                .contains("139****");
        byte[] sums = Objects.requireNonNull(files.get("SHA256SUMS"));
        assertThat(signed(sums, files)).as("openssl dgst -sha256 -verify key.pem -signature SHA256SUMS.sig SHA256SUMS").isTrue();
        sums[0]++;
        assertThat(signed(sums, files)).as("a sum that fits a changed file").isFalse();
        assertThat(new String(files.get("README.txt"), StandardCharsets.UTF_8)).contains("/badges/keys.json")
                .containsPattern("kid）是 \\S{43}，");
    }

    private String needs(ContractId id) {
        return new Pages(house).page(world.union, "/org/mentoring").select("#needs li:has(a[href$=%s])".formatted(id)).text();
    }

    private static boolean signed(byte[] sums, Map<String, byte[]> files) throws GeneralSecurityException {
        byte[] der = Base64.getMimeDecoder().decode(new String(files.get("key.pem"), StandardCharsets.US_ASCII)
                .replaceAll("-----[A-Z ]+-----", ""));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der)));
        signature.update(sums);
        return signature.verify(files.get("SHA256SUMS.sig"));
    }

    @Test
    void aSecondApprenticeIsTakenAndASixthRefusedByTheUseCaseAndByTheDatabase() {
        for (String name : List.of("徒一", "徒二", "徒三", "徒四", "徒五")) {
            signed(name + "甲");
        }
        assertThatThrownBy(() -> world.written(draft("徒六甲"))).isInstanceOf(RuleBroken.class).hasMessage("mentoring.load.full");
        ContractId one = ContractId.next();
        world.sql("""
                insert into mentoring.contract select (jsonb_populate_record(c, jsonb_build_object('contract_id', ?::text, 'state', 'SIGNING',
                  'apprentice_print', '\\x77'))).* from mentoring.contract c where c.master_id = ? limit 1
                """, one.value().toString(), master.person());
        assertThatThrownBy(() -> world.sql("update mentoring.contract set state = 'ACTIVE' where contract_id = ?", one.value()))
                .hasMessageContaining("the master has 5 apprentices");
    }

    @Test
    void ofTwoWhoWouldBothBeTheFifthOneWins() throws Exception {
        for (String name : List.of("赛一", "赛二", "赛三", "赛四")) {
            signed(name + "甲");
        }
        List<ContractId> both = List.of(offered("赛五甲"), offered("赛六甲"));
        both.forEach(id -> List.of(master, apprentice(id), world.union).forEach(who -> world.click(who, id)));
        int refused = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Callable<Boolean>> work = both.stream().<Callable<Boolean>>map(id -> () -> {
                world.witness(id);
                return true;
            }).toList();
            for (Future<Boolean> one : pool.invokeAll(work)) {
                try {
                    one.get();
                } catch (java.util.concurrent.ExecutionException full) {
                    assertThat(full.getCause()).hasMessage("mentoring.load.full");
                    refused++;
                }
            }
        }
        assertThat(refused).isOne();
        assertThat(both.stream().map(world::state)).containsExactlyInAnyOrder(ContractState.ACTIVE, ContractState.SIGNING);
    }

    @Test
    void aPenaltyADepositAndAFeeAreRefusedInWordsAndByTheDatabase() {
        refused(new Money(0, "", 100_00, 0, "", 0, 0), "mentoring.money.penalty");
        refused(new Money(0, "", 100_00, 50_00, "培训协议", 0, 0), "mentoring.money.penalty-cap");
        refused(new Money(0, "", 0, 0, "", 1, 0), "mentoring.money.deposit");
        refused(new Money(0, "", 0, 0, "", 0, 1), "mentoring.money.fee");
        for (String words : List.of("徒弟提前离职的，支付违约金五千元", "签约时交押金一千元", "徒弟每月交学费二百元", "迟到一次罚款五十元")) {
            assertThatThrownBy(() -> world
                    .written(world.draft(master.name(), "刘子豪", phone(), Money.NONE, with(words), BEGIN.minusYears(20))))
                    .as(words).isInstanceOf(RuleBroken.class);
        }
        ContractId id = world.written(draft("刘子豪"));
        for (String set : List.of("penalty_fen = 1", "deposit_fen = 1", "fee_fen = 1", "born_on = from_day - 5000",
                "extensions = 2")) {
            assertThatThrownBy(() -> world.sql("update mentoring.contract set " + set + " where contract_id = ?", id.value()))
                    .as(set)
                    .isNotNull();
        }
        assertThatThrownBy(() -> world.sql("""
                insert into mentoring.text (contract_id, text_no, clauses, canonical, sha256, reason, by_name, at)
                values (?, 9, '{"CHANGE": "徒弟提前离职，支付违约金五千元"}', '', repeat('0', 64), '', '甲', now())
                """, id.value())).hasMessageContaining("labour law");
        ContractId paid = world
                .written(world.draft(master.name(), "送培一", phone(), new Money(0, "", 4000_00, 4000_00, "专项培训协议", 0, 0),
                        with("违约金按未履行部分分摊"), BEGIN.minusYears(20)));
        assertThat(world.state(paid)).isEqualTo(ContractState.DRAFT);
    }

    @Test
    void aNoElsewhereInTheSentenceMakesNoPenaltyLawfulAndTheEmployerMayPayForTraining() {
        for (String words : List.of("徒弟不满三年离职的支付违约金", "不按期出师罚款五百元", "不收学费但收押金", "徒弟无故离职交违约金", "不交培训费的解除合同",
                "徒弟离职返还单位支付的培训费", "徒弟向单位支付培训费", "徒弟每月交给师傅300元", "师傅向徒弟收取辛苦费", "培训费3,000元由徒弟承担", "不得提前离职须支付违约金")) {
            assertThat(refusedByUs(words)).as(words).isTrue();
            assertThat(refusedByTheDatabase(words)).as(words).isTrue();
        }
        for (String words : List.of("不约定违约金，不收押金和任何费用", "不得以任何名义收取拜师费、学费", "不收费，免学费", "徒弟无须缴纳押金", "单位承担全部培训费",
                "培训费用由用人单位承担", "公司为徒弟支付培训费三千元", "专项培训费3,000元由公司承担", "公司承担三千元整的专项培训费", "师傅每月津贴200元由单位支付")) {
            assertThat(refusedByUs(words)).as(words).isFalse();
            assertThat(refusedByTheDatabase(words)).as(words).isFalse();
        }
    }

    @Test
    void aClauseNamesTheAmountsAndTheTermThatWereAgreed() {
        Span twoYears = Span.of(LocalDate.of(2026, 12, 1), LocalDate.of(2028, 11, 30), 12, 36);
        Money money = new Money(2000_00, "市总工会", 4000_00, 5000_00, "专项培训协议", 0, 0);
        Map<String, String> others = Map.ofEntries(
                entry("徒弟出师的，带徒奖励3000元由市总工会支付", "reward"), entry("带徒奖励由市总工会一次性支付３，０００元", "reward"),
                entry("带徒奖金为人民币叁仟元整", "reward"), entry("出师后发带教奖励：0.3万元。", "reward"),
                entry("违约金不超过五千元，按未履行部分分摊", "penalty"), entry("徒弟提前离职的支付4500元违约金", "penalty"),
                entry("公司支付专项培训费一万二千元", "training"), entry("专项培训费6,000元由公司承担", "training"),
                entry("公司承担6000元的专项培训费", "training"),
                entry("本合同为期三年", "term"), entry("合同期限：36个月", "term"), entry("学徒期一年半，期满考核", "term"),
                entry("培养周期为两年零六个月", "term"), entry("本合同有效期限共计十八个月（含考核）", "term"));
        others.forEach(
                (words, name) -> assertThatThrownBy(() -> Clauses.of(with(words), true).agreeing(money, twoYears)).as(words)
                        .isInstanceOfSatisfying(RuleBroken.class, broken -> {
                            assertThat(broken.field()).isEqualTo("clauseCHANGE");
                            assertThat(broken.key()).isEqualTo("mentoring.clause.figure." + name);
                        }));
        for (String words : List.of("带徒奖励2000元由市总工会支付", "带徒奖励两千元", "带徒奖励：2,000.00元", "带徒奖励共计贰仟圆整", "违约金不超过四千元",
                "专项培训费5000元由公司承担，其中住宿费1000元", "合同期两年", "合同期限为二十四个月", "合同期24个月，学徒期三个月", "带徒奖励2000元，良好的带徒奖励1000元")) {
            assertThatCode(() -> Clauses.of(with(words), true).agreeing(money, twoYears)).as(words).doesNotThrowAnyException();
        }
        for (String words : List.of("师傅津贴每月200元", "带徒奖励每季度500元", "带徒奖励500元，每季度一次", "年度带徒奖励500元", "带徒奖励1000元至3000元",
                "徒弟竞赛获奖的奖励师傅1000元", "带徒奖励不低于1000元", "带徒奖励一千二元", "公司支付首期专项培训费2000元", "违约金每满一个月减200元", "外出培训费300元由公司报销",
                "合同期内每三个月考核一次", "合同期满一年后可以续签", "延长合同期六个月", "劳动合同期限三年", "试用期三个月", "学徒期三个月内安全上岗", "合同期一年以上",
                "服务期五年", "培养期前三个月学安全", "合同期限不少于一年", "出师后三年内保密")) {
            assertThatCode(() -> Clauses.of(with(words), true).agreeing(money, twoYears)).as("something else: " + words)
                    .doesNotThrowAnyException();
        }
        assertThatThrownBy(() -> Clauses.of(with("带徒奖励2000元"), false).agreeing(Money.NONE, twoYears))
                .hasMessage("mentoring.clause.figure.no-reward");
        assertThatCode(() -> Clauses.of(with("专项培训费由单位支付5000元"), false).agreeing(Money.NONE, twoYears))
                .as("no penalty hangs on it")
                .doesNotThrowAnyException();
        Span between = Span.of(LocalDate.of(2026, 12, 10), LocalDate.of(2028, 6, 30), 12, 36);
        assertThatCode(() -> Clauses.of(with("合同期十九个月"), false).agreeing(Money.NONE, between)).doesNotThrowAnyException();
        assertThatCode(() -> Clauses.of(with("合同期十八个月"), false).agreeing(Money.NONE, between)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Clauses.of(with("合同期二十个月"), false).agreeing(Money.NONE, between)).isInstanceOf(RuleBroken.class);
        assertThatCode(() -> Clauses.of(with("合同期两年"), false).agreeing(Money.NONE, twoYears.prolonged(LocalDate.of(2029, 5, 31))))
                .as("prolonged by a text of its own").doesNotThrowAnyException();
    }

    private boolean refusedByUs(String words) {
        try {
            Clauses.of(with(words), false);
            return false;
        } catch (RuleBroken broken) {
            return true;
        }
    }

    private boolean refusedByTheDatabase(String words) {
        return Boolean.TRUE.equals(Acting.doing(master,
                () -> bean(JdbcClient.class).sql("select mentoring.forbids(jsonb_build_object('CHANGE', :words::text), false)")
                        .param("words", words).query(Boolean.class).single()));
    }

    @Test
    void whoMayNotSignIsToldWhy() {
        Actor plain = world.master("无荣誉" + count, false);
        assertThatThrownBy(() -> world.written(world.draft(plain, "刘子豪", phone()))).hasMessage("mentoring.master.no-honour");
        assertThatThrownBy(() -> world.written(world.draft(master.name(), "小朋友", phone(), Money.NONE, MentoringWorld.clauses(),
                BEGIN.minusYears(15)))).hasMessage("mentoring.apprentice.young");
        ContractId id = world.written(draft("刘子豪"));
        assertThatThrownBy(() -> Acting.run(master, () -> bean(AgreePair.class).agree(master, id, Party.APPRENTICE)))
                .isInstanceOf(NotAllowed.class);
        ContractId offered = offered("刘子真");
        world.click(master, offered);
        assertThatThrownBy(() -> world.click(master, offered)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> Acting.run(apprentice(offered),
                () -> bean(SignContract.class).sign(apprentice(offered), offered, "000000")))
                .hasMessage("mentoring.code.none");
        Actor stranger = Actor.asker(UUID.randomUUID());
        assertThatThrownBy(() -> Acting.run(stranger, () -> bean(SignContract.class).sign(stranger, offered, "000000")))
                .isInstanceOf(org.touyan.foundation.shared.NotFound.class);
    }

    @Test
    void anAmendmentIsSignedByAllFourAndThenReplacesThePaper() {
        ContractId id = signed("改约一");
        Issued first = paper(id, "mentor-contract");
        Acting.run(world.union, () -> bean(AmendContract.class).amend(world.union, id, with("师徒每月面谈一次"), "调到质检班"));
        List.of(master, apprentice(id), world.union).forEach(who -> world.click(who, id));
        assertThat(paper(id, "mentor-contract").number()).isEqualTo(first.number());
        world.witness(id);

        List<Issued> papers = Acting.doing(world.union, () -> bean(Register.class).about("mentoring", id.value()));
        assertThat(papers).hasSize(2);
        assertThat(papers.getFirst().state().holds()).isFalse();
        assertThat(papers.getLast().state().holds()).isTrue();
    }

    @Test
    void whatNobodyEndsLapsesASeasonAfterItsLastDay() {
        ContractId forgotten = signed("遗忘一");
        world.itIs(BEGIN.plusYears(2).minusDays(1).plusDays(91));
        world.people().tick("mentoring.lapse");
        assertThat(world.state(forgotten)).isEqualTo(ContractState.LAPSED);
    }

    @Test
    void moneyIsPaidOnceAndSignedFor() {
        ContractId id = signed("津贴一");
        PayAllowance pay = bean(PayAllowance.class);
        UUID first = Acting.doing(world.union,
                () -> pay.enter(world.union, id, AllowanceKind.EMPLOYER, "2026-12", 200_00, "月度带徒津贴", "公司"));
        assertThatThrownBy(() -> Acting.run(world.union,
                () -> pay.enter(world.union, id, AllowanceKind.EMPLOYER, "2026-12", 200_00, "月度带徒津贴", "公司")))
                .hasMessage("mentoring.allowance.twice");
        assertThatThrownBy(() -> Acting.run(world.union,
                () -> pay.enter(world.union, id, AllowanceKind.SUBSIDY, "2026", 5000_00, "新型学徒制", "人社局")))
                .hasMessage("mentoring.allowance.scheme");
        assertThatThrownBy(() -> Acting.run(world.union,
                () -> pay.enter(world.union, id, AllowanceKind.REWARD, "2026", 2000_00, "出师奖励", "市总")))
                .hasMessage("mentoring.allowance.early");
        Acting.run(world.union, () -> pay.receive(world.union, first, master.name()));
        assertThatThrownBy(() -> Acting.run(world.union, () -> pay.receive(world.union, first, master.name())))
                .isInstanceOf(Conflict.class);
        world.sql("update mentoring.contract set scheme_ref = '学徒〔2026〕3号' where contract_id = ?", id.value());
        Acting.run(world.union, () -> pay.enter(world.union, id, AllowanceKind.SUBSIDY, "2026", 5000_00, "新型学徒制", "人社局"));
        assertThatThrownBy(() -> Acting.run(world.union,
                () -> pay.enter(world.union, id, AllowanceKind.SUBSIDY, "2026-11", 5000_00, "新型学徒制", "人社局")))
                .hasMessage("mentoring.allowance.subsidy-twice");
    }

    private Map<Clause, String> with(String words) {
        Map<Clause, String> clauses = new EnumMap<>(MentoringWorld.clauses());
        clauses.put(Clause.CHANGE, words);
        return clauses;
    }

    private void refused(Money money, String key) {
        assertThatThrownBy(() -> world
                .written(world.draft(master.name(), "刘子豪", phone(), money, MentoringWorld.clauses(), BEGIN.minusYears(20))))
                .isInstanceOf(RuleBroken.class).hasMessage(key);
    }

    private org.touyan.people.mentoring.draft.Drafted draft(String apprentice) {
        return world.draft(master, apprentice, phone());
    }

    private ContractId offered(String apprentice) {
        return world.offered(draft(apprentice));
    }

    private ContractId signed(String apprentice) {
        return world.signed(master, draft(apprentice));
    }

    private String phone() {
        return "139%02d%06d".formatted(count, ++phones);
    }

    private static Actor apprentice(ContractId id) {
        return Actor.asker(id.value());
    }

    private UUID check(ContractId id, CheckAnswer answer, String words) {
        return Acting.doing(world.union, () -> bean(CheckPair.class).check(world.union, id, answer, words));
    }

    private void judge(ContractId id, String name, boolean passed) {
        Acting.run(world.union,
                () -> bean(JudgePair.class).judge(world.union, id, new Judged(name, "玉环某阀门厂", null, passed, "看了实操，问了图纸")));
    }

    private Issued graduate(ContractId id) {
        return Acting.doing(world.town,
                () -> bean(GraduateApprentice.class).graduate(world.town, id, "4", "S000033000000264000001",
                        "独立装调中压阀门，试压一次合格"));
    }

    private int reminded(ContractId id, Actor who) {
        return world.ask(Integer.class, "select count(*)::int from notification.message where dedupe_key like ?",
                "mentoring.silent/" + id + "/%/" + who.account());
    }

    private void reached(ContractId id, UUID milestone, List<Picture> proofs) {
        Acting.run(master,
                () -> bean(PlanMilestone.class).settle(master, id, milestone, true, "试压记录 12 份", "手稳了", "敢上手了", proofs));
    }

    private int answer(String path) {
        return new Pages(house).answer(Actor.PUBLIC, MockMvcRequestBuilders.get(path)).getStatus();
    }

    private void follow(ContractId id, int months) {
        Acting.run(world.union, () -> bean(FollowPair.class).follow(world.union, id, months, true, "总装班长", "4", "带班了"));
    }

    private Issued paper(ContractId id, String kind) {
        return Acting.doing(world.union, () -> bean(Register.class).about("mentoring", id.value())).stream()
                .filter(p -> p.kind().equals(kind) && p.state().holds()).findFirst().orElseThrow();
    }

    private byte[] pdf(Issued paper) {
        return Acting.doing(world.union, () -> bean(Register.class).pdf(paper.paperId()).orElseThrow());
    }

    private <T> T bean(Class<T> type) {
        return house.getBean(type);
    }
}
