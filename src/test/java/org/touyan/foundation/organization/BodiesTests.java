package org.touyan.foundation.organization;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Uuid7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/* Counts what is there, and therefore begins with an empty house. */
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
@TouyanTest
class BodiesTests {

    private static final String QINGGANG = "331083101";
    private static final String CHUMEN = "331083102";
    private static final OrgPath COUNTY = new OrgPath("/33/3310/331083/");
    private static final Actor CITY = Actor.staff(Uuid7.next(), "市总业务员", Role.CITY_STAFF, COUNTY);
    private static final Actor CADRE = Actor.staff(Uuid7.next(), "清港干部", Role.TOWN_CADRE, COUNTY.child(QINGGANG));
    private static final Actor NEIGHBOUR = Actor.staff(Uuid7.next(), "楚门干部", Role.TOWN_CADRE, COUNTY.child(CHUMEN));

    @Autowired
    private BodyRegistry registry;

    @Autowired
    private Organizations organizations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aTownCadreSeesOnlyTheBodiesOfHisTown() {
        BodyId here = register(CITY, village("苔山村", QINGGANG));
        BodyId there = register(CITY, village("山外村", CHUMEN));
        assertThat(seen(CADRE, here)).isPresent();
        assertThat(seen(CADRE, there)).isEmpty();
        assertThat(seen(NEIGHBOUR, there)).isPresent();
        assertThat(seen(CITY, here)).isPresent();
    }

    @Test
    void nobodyAndThePublicSeeNoBodyAndNoContact() {
        BodyId id = register(CADRE, enterprise("清港小阀门厂", QINGGANG, "91331083000000019L"));
        assertThat(organizations.body(id)).isEmpty();
        assertThat(seen(Actor.PUBLIC, id)).isEmpty();
        assertThat(seen(Actor.expert(Uuid7.next(), "林师傅", Uuid7.next()), id)).isEmpty();
        assertThat(contactSeen(Actor.PUBLIC, id)).isZero();
        assertThat(contactSeen(NEIGHBOUR, id)).isZero();
        assertThat(contactSeen(CADRE, id)).isOne();
    }

    @Test
    void anEnterpriseUnionSeesItselfAlone() {
        BodyId id = register(CADRE, enterprise("清港铜业", QINGGANG, "91331083000000027F"));
        BodyId other = register(CADRE, village("垟根村", QINGGANG));
        OrgPath own = seen(CADRE, id).orElseThrow().path();
        Actor union = Actor.staff(Uuid7.next(), "铜业工会", Role.ENTERPRISE_UNION, own);
        assertThat(seen(union, id)).isPresent();
        assertThat(seen(union, other)).isEmpty();
        assertThat(organizations.unitOf(own).orElseThrow().name()).isEqualTo("清港铜业工会");
    }

    @Test
    void aCreditCodeIsRegisteredOnceEvenWhereTheOtherIsNotSeen() {
        register(CITY, enterprise("楚门水暖", CHUMEN, "91350100M000100Y43"));
        assertThatThrownBy(() -> register(CADRE, enterprise("清港水暖", QINGGANG, "91350100m000100y43")))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.field()).isEqualTo("creditCode"));
    }

    @Test
    void aWrongCreditCodeIsRefusedByTheUseCaseAndAnyOddShapeByTheDatabase() {
        assertThatThrownBy(() -> register(CADRE, enterprise("错码厂", QINGGANG, "91310115MA1G4L1WXK")))
                .isInstanceOfSatisfying(RuleBroken.class,
                        broken -> assertThat(broken.key()).isEqualTo("shared.check.credit.digit"));
        assertThatThrownBy(() -> inTransaction(CITY, () -> jdbc.sql("""
                insert into organization.body (body_id, name, kind, credit_code, town, path, registered_at)
                values (uuidv7(), '坏码', 'ENTERPRISE', '123', '331083101', '/33/3310/331083/331083101/bad/', now())
                """).update())).isInstanceOf(DataAccessException.class);
    }

    @Test
    void anEnterpriseNeedsItsCodeAndAVillageNone() {
        assertThatThrownBy(() -> register(CADRE, enterprise("无码厂", QINGGANG, "")))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.field()).isEqualTo("creditCode"));
        assertThat(register(CADRE, village("芳清村", QINGGANG))).isNotNull();
    }

    @Test
    void nobodyRegistersOutsideHisTownOrRole() {
        assertThatThrownBy(() -> register(CADRE, village("外村", CHUMEN))).isInstanceOf(NotAllowed.class);
        Actor leader = Actor.staff(Uuid7.next(), "领导", Role.CITY_LEADER, COUNTY);
        assertThatThrownBy(() -> register(leader, village("某村", QINGGANG))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> inTransaction(CADRE, () -> jdbc.sql("""
                insert into organization.body (body_id, name, kind, town, path, registered_at)
                values (uuidv7(), '外村', 'VILLAGE', '331083102', '/33/3310/331083/331083102/outside/', now())
                """).update())).isInstanceOf(DataAccessException.class);
    }

    @Test
    void bodiesAreFoundByNameAndByTheBeginningOfTheirCode() {
        register(CITY, enterprise("沙门机床", "331083105", "91440300708461136T"));
        assertThat(found("机床")).extracting(BodyBrief::name).contains("沙门机床");
        assertThat(found("91440300708")).extracting(BodyBrief::name).contains("沙门机床");
        assertThat(Acting.doing(CADRE, () -> organizations.bodiesLike("沙门机床", 5))).isEmpty();
    }

    private List<BodyBrief> found(String words) {
        return Acting.doing(CITY, () -> organizations.bodiesLike(words, 5));
    }

    private BodyId register(Actor actor, NewBody body) {
        return Acting.doing(actor, () -> registry.register(actor, body));
    }

    private Optional<BodyBrief> seen(Actor actor, BodyId id) {
        return Acting.doing(actor, () -> organizations.body(id));
    }

    private long contactSeen(Actor actor, BodyId id) {
        return inTransaction(actor, () -> jdbc.sql("select count(*) from organization.body_contact where body_id = :id")
                .param("id", id)
                .query(Long.class)
                .single());
    }

    private <T> T inTransaction(Actor actor, java.util.function.Supplier<T> work) {
        return java.util.Objects.requireNonNull(Acting.doing(actor, () -> transaction.execute(status -> work.get())));
    }

    private static NewBody village(String name, String town) {
        return new NewBody(name, BodyKind.VILLAGE, "", town, "", "", Size.UNKNOWN, null, "", "", "", false, true);
    }

    private static NewBody enterprise(String name, String town, String creditCode) {
        return new NewBody(name, BodyKind.ENTERPRISE, creditCode, town, "工业区 1 号", "C3443",
                new Size(SizeClass.SMALL, false, 2025, "统计局名录"), 86, "王阿姨",
                "办公室", "0576-87212345", true, true);
    }
}
