package org.touyan.foundation.paper;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.AsOwner;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;
import org.touyan.foundation.web.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** No paper of ours calls itself by words of the state: neither by the register nor by the database. */
@TouyanTest
class TitleTests {

    private static final OrgPath COUNTY = new OrgPath("/33/3310/331083/");
    private static final Actor OFFICER = Actor.staff(Uuid7.next(), "周干事", Role.CITY_STAFF, COUNTY);

    @Autowired
    private Register register;
    @Autowired
    private TransactionTemplate transactions;
    @Autowired
    private Texts texts;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Environment environment;

    @ParameterizedTest
    @ValueSource(strings = {"全国技能等级证书", "国家职业资格证书", "中华人民共和国技师证", "国 家级工匠证书", "加印国徽的证书"})
    void isRefusedInWords(String title) {
        sample();
        assertThatThrownBy(() -> issue(title)).isInstanceOfSatisfying(RuleBroken.class,
                refused -> assertThat(texts.say(Locale.CHINESE, refused.key(), refused.arguments())).contains("标题里不能有"));
    }

    @Test
    void isRefusedByTheDatabaseAndOthersAreNot() {
        sample();
        assertThatThrownBy(() -> Acting.run(OFFICER, () -> transactions.executeWithoutResult(s -> jdbc.sql("""
                insert into paper.paper (paper_id, kind, union_path, year, serial, number, code, org_path, subject_module, subject_id,
                  readers, title, facts, open_facts, sha256, issued_by_name, issued_at)
                select uuidv7(), 'titled', :union, 2031, n, '题样〔2031〕' || n || '号', '0123456789ABCDEFGHJZ',
                  :union, 'paper', uuidv7(), '{}', '全国优秀样张', '[]', '[]', repeat('f', 64), 'x', now()
                from paper.next_serial(:union, 'titled', 2031) n
                """).param("union", COUNTY).update()))).isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("title_is_not_of_the_state");
        assertThat(issue("玉环工匠证书").title()).isEqualTo("玉环工匠证书");
    }

    private void sample() {
        AsOwner.run(environment,
                "insert into paper.kind (kind, word, keep_years) values ('titled', '题样', 1) on conflict do nothing");
    }

    private Issued issue(String title) {
        Draft draft = new Draft("titled", COUNTY, "玉环市总工会", COUNTY, "paper", UUID.randomUUID(), List.of(), title, List.of(),
                null);
        return Acting.doing(OFFICER, () -> transactions.execute(
                s -> register.issue(OFFICER, draft, imprint -> new PlainPaper(imprint, List.of("样张"), List.of(), List.of()))));
    }
}
