package org.touyan.people.roster.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.TouyanTest;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Named;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.FormErrors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Last year's sheet with its mistakes becomes the roster, once. */
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
@TouyanTest
class LoadStoryTests {

    private static final OrgPath COUNTY = new OrgPath("/33/3310/331083/");

    @TempDir
    private Path folder;
    @Autowired
    private StartLoad start;
    @Autowired
    private MendRow mend;
    @Autowired
    private UndoLoad undo;
    @Autowired
    private LoadQuery query;
    @Autowired
    private LoadFiles files;
    @Autowired
    private ExportRoster export;
    @Autowired
    private Loads loads;
    @Autowired
    private Uploads uploads;
    @Autowired
    private ResumeLoads resume;
    @Autowired
    private Catalog catalog;
    @Autowired
    private Accounts accounts;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;

    private Actor officer;
    private int peopleBefore;
    private int draftsBefore;

    @BeforeEach
    void anOfficer() {
        officer = staff();
        peopleBefore = 0;
        draftsBefore = 0;
        peopleBefore = people();
        draftsBefore = drafts();
    }

    @Test
    void lastYearsSheetIsCheckedMendedLoadedLoadedAgainAndTakenBack() throws IOException {
        List<List<String>> rows = new RosterSheet(7, catalog.skills().stream().map(Named::name).toList()).withMistakes();
        LoadId first = upload("2026劳模工匠.xlsx", rows);

        LoadPage checked = page(first);
        assertThat(checked.state()).isEqualTo(LoadState.CHECKED);
        assertThat(checked.counts().faulty()).isEqualTo(RosterSheet.MISTAKES.size());
        assertThat(checked.counts().clean()).isEqualTo(225 - RosterSheet.MISTAKES.size());
        Map<Integer, LoadPage.Row> open = checked.rows().stream().collect(Collectors.toMap(LoadPage.Row::number, r -> r));
        for (RosterSheet.Mistake mistake : RosterSheet.MISTAKES) {
            assertThat(open.get(mistake.row())).as("row %d", mistake.row()).isNotNull()
                    .extracting(LoadPage.Row::column, LoadPage.Row::key)
                    .containsExactly(mistake.column().name(), mistake.key());
        }
        assertThat(people()).isZero();

        // The same wrong honour stands in three rows: one answer mends them all.
        assertThat(open.get(40).alike()).isEqualTo(3);
        assertThat(open.get(40).choices().getFirst().label()).isEqualTo("台州工匠");
        assertThat(as(() -> mend.mend(officer, first, 40, "HONOUR", "台州工匠", true))).isEqualTo(3);
        as(() -> mend.mend(officer, first, 12, "PHONE", "13800005679", false));
        // What is still wrong stays at fault, and keeps what was typed.
        as(() -> mend.mend(officer, first, 77, "TOWN", "不知道", false));
        assertThat(page(first).rows()).anySatisfy(r -> assertThat(List.of(r.number(), r.typed())).isEqualTo(List.of(77, "不知道")));

        run(first);
        int faulty = RosterSheet.MISTAKES.size() - 4;
        assertThat(page(first).state()).isEqualTo(LoadState.LOADED);
        assertThat(people()).isEqualTo(225 - faulty);
        assertThat(drafts()).isEqualTo(225 - faulty);

        // Loaded again, nothing is doubled.
        LoadId second = upload("2026劳模工匠.xlsx", rows);
        assertThat(page(second).counts().fresh()).isZero();
        run(second);
        assertThat(people()).isEqualTo(225 - faulty);
        assertThat(drafts()).isEqualTo(225 - faulty);
        assertThat(page(second).changed()).isZero();

        // What the second load changed is put back, what the first added leaves.
        run(() -> undo.undo(officer, second));
        assertThat(people()).isEqualTo(225 - faulty);
        run(() -> undo.undo(officer, first));
        assertThat(people()).isZero();
        assertThat(drafts()).isZero();

        // And they come back when the sheet is loaded once more, as the people they were.
        LoadId third = upload("2026劳模工匠.xlsx", rows);
        run(third);
        assertThat(people()).isEqualTo(225 - RosterSheet.MISTAKES.size());
        assertThat(page(third).added()).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsTakenOutAndLoadedAgainChangesNothing(boolean csv) throws IOException {
        run(upload("名册.xlsx", new RosterSheet(3, catalog.skills().stream().map(Named::name).toList()).withMistakes()));
        run(csv("姓名,乡镇,手机号,手艺,技能等级,荣誉名称,授予年份\n莫二喜,清港,13700003333,,,浙江省劳动模范,2018\n莫二喜,清港,13700003333,,,玉环工匠,2020\n"));
        List<String> before = state();

        byte[] taken = as(() -> export.take(officer, "报市总备案", csv));
        try (InputStream in = new java.io.ByteArrayInputStream(taken)) {
            LoadId again = as(() -> start.upload(officer, csv ? "名册.csv" : "名册.xlsx", in));
            settled(again);
            assertThat(page(again).kinds()).isEmpty();
            assertThat(page(again).counts().fresh()).isZero();
            run(again);
            assertThat(page(again).changed()).isZero();
        }
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void nobodyTakesTheRosterOutWithoutAReason() {
        assertThatThrownBy(() -> as(() -> export.take(officer, " ", true))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void whatWasBeingReadWhenItsProcessEndedIsReadAgainByItself() throws IOException {
        List<List<String>> rows = new RosterSheet(8, catalog.skills().stream().map(Named::name).toList()).withMistakes();
        LoadId id = upload("断电.xlsx", rows);
        assertThat(kept(id)).isZero();
        run(() -> uploads.keep(id, folder.resolve("断电.xlsx")));
        asSystem("delete from roster.load_row where load_id = '%s' and row_no > 100".formatted(id));
        asSystem(
                "update roster.load set state = 'READING', rows_all = 0, step_beat = now() - interval '1 minute' where load_id = '%s'"
                        .formatted(id));

        Acting.run(Actor.SYSTEM, resume::run);
        assertThat(loads(id).state()).as("it may still be alive").isEqualTo(LoadState.READING);
        asSystem("update roster.load set step_beat = now() - interval '3 minutes' where load_id = '%s'".formatted(id));
        Acting.run(Actor.SYSTEM, resume::run);
        settled(id);

        assertThat(page(id).state()).isEqualTo(LoadState.CHECKED);
        assertThat(page(id).counts().clean()).isEqualTo(225 - RosterSheet.MISTAKES.size());
        assertThat(page(id).counts().faulty()).isEqualTo(RosterSheet.MISTAKES.size());
        assertThat(kept(id)).isZero();
    }

    private int kept(LoadId id) {
        return count("select count(*)::int from roster.load_piece where load_id = '%s'".formatted(id));
    }

    private void asSystem(String sql) {
        Acting.run(Actor.SYSTEM, () -> transaction.executeWithoutResult(status -> jdbc.sql(sql).update()));
    }

    @Test
    void headingsNobodyKnowsAreAskedForOnce() throws IOException {
        LoadId first = csv("匠名,谁家的,摸得到的号\n徐小满,清港,13700001111\n");
        LoadPage asked = page(first);
        assertThat(asked.state()).isEqualTo(LoadState.MAPPING);
        assertThat(asked.samples()).containsExactly("徐小满", "清港", "1370…");

        run(() -> start.explain(officer, first, List.of("NAME", "TOWN", "PHONE")));
        assertThat(page(first).counts().clean()).isEqualTo(1);

        assertThat(page(csv("匠名,谁家的,摸得到的号\n徐大满,清港,13700001112\n")).counts().clean()).isEqualTo(1);
    }

    @Test
    void somebodyOfTheSameNameIsAskedAbout() throws IOException {
        run(csv("姓名,乡镇,出生日期,荣誉名称,授予年份\n单守田,清港,1963-05-20,浙江省劳动模范,2018\n"));
        LoadId again = csv("姓名,乡镇,手机号,荣誉名称,授予年份\n单守田,清港,13700002222,浙江省劳动模范,2018\n");
        LoadPage page = page(again);
        assertThat(page.counts().twins()).isEqualTo(1);
        assertThat(page.rows().getFirst().twin()).contains("单守田");

        run(() -> mend.settle(officer, again, 2, true));
        run(again);
        assertThat(count("select count(*)::int from roster.person where name = '单守田'")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"farrow.xlsx", "laughs.xlsx", "xxe.xlsx", "slip.xlsx", "mixed.csv", "malformed_utf8.csv",
            "truncated_utf8.csv",
            "xss.svg"})
    void aHostileFileGetsASentenceAndChangesNothing(String name) throws IOException {
        int before = people();
        try (InputStream in = Files.newInputStream(Path.of("src/test/resources/sheet", name))) {
            LoadId id = as(() -> start.upload(officer, name, in));
            assertThat(page(id).state()).isEqualTo(LoadState.FAILED);
            assertThat(page(id).failure()).matches("sheet\\.refused\\..+|roster\\.load\\.no-rows");
        }
        assertThat(people()).isEqualTo(before);
    }

    @Test
    void theTemplateItselfHasNothingToLoad() throws IOException {
        Path template = folder.resolve("template.xlsx");
        Files.write(template, files.template());
        try (InputStream in = Files.newInputStream(template)) {
            LoadId id = as(() -> start.upload(officer, "template.xlsx", in));
            assertThat(loads(id).failure()).isEqualTo("roster.load.no-rows");
        }
    }

    private Loads.Load loads(LoadId id) {
        return as(() -> loads.get(id));
    }

    private LoadId csv(String text) throws IOException {
        try (InputStream in = new java.io.ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
            return as(() -> start.upload(officer, "名册.csv", in));
        }
    }

    private LoadId upload(String name, List<List<String>> rows) throws IOException {
        Path file = folder.resolve(name);
        RosterSheet.write(file, rows);
        try (InputStream in = Files.newInputStream(file)) {
            LoadId id = as(() -> start.upload(officer, name, in));
            settled(id);
            return id;
        }
    }

    private void run(LoadId id) {
        run(() -> start.run(officer, id));
        settled(id);
    }

    /** Long steps go on by themselves. */
    private void settled(LoadId id) {
        org.awaitility.Awaitility.await().atMost(java.time.Duration.ofMinutes(1)).until(() -> !loads(id).state().working());
    }

    private LoadPage page(LoadId id) {
        return as(() -> query.page(officer, id, FormErrors.none()));
    }

    private int people() {
        return count("select count(*)::int from roster.person where state <> 'LEFT'") - peopleBefore;
    }

    /** Everything a load may change, person by person. */
    private List<String> state() {
        return as(() -> transaction.execute(status -> jdbc.sql("""
                select concat_ws('|', p.person_id, p.name, p.state, p.standing, p.town, p.occupation, p.craft_since, p.headline,
                  p.monthly_cap, p.takes_boat, p.version, c.sex, c.birth_date, encode(c.phone_print, 'hex'), encode(c.identity_print, 'hex'),
                  (select string_agg(t.town, ',' order by t.town) from roster.person_town t where t.person = p.person_id),
                  (select string_agg(s.skill || ':' || coalesce(s.level, -1), ',' order by s.skill) from roster.person_skill s where s.person = p.person_id),
                  (select string_agg(l.language, ',' order by l.language) from roster.person_language l where l.person = p.person_id),
                  (select count(*) from roster.post o where o.person_id = p.person_id and o.withdrawn_at is null),
                  (select string_agg(a.title || a.year || coalesce(a.document_no, '') || a.state, ',' order by a.award_id)
                   from roster.honour_award a where a.person_id = p.person_id))
                from roster.person p join roster.contact c on c.person_id = p.person_id order by p.person_id
                """).query(String.class).list()));
    }

    private int drafts() {
        return count("select count(*)::int from roster.honour_award where state = 'DRAFT'") - draftsBefore;
    }

    private int count(String sql) {
        return as(() -> transaction.execute(status -> jdbc.sql(sql).query(Integer.class).single()));
    }

    private <T> T as(Supplier<T> work) {
        return Acting.doing(officer, work);
    }

    private void run(Runnable work) {
        Acting.run(officer, work);
    }

    private Actor staff() {
        var account = Acting.doing(Actor.SYSTEM,
                () -> accounts.open("load" + System.nanoTime(), "董晓梅", Role.CITY_STAFF, COUNTY, null));
        return Actor.staff(account.value(), "董晓梅", Role.CITY_STAFF, COUNTY);
    }
}
