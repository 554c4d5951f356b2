package org.touyan.people.mentoring;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.foundation.organization.BodyId;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.picture.Jpegs;
import org.touyan.outreach.campaign.CampaignWorld;
import org.touyan.people.mentoring.domain.Clause;
import org.touyan.people.mentoring.domain.Craft;
import org.touyan.people.mentoring.domain.Money;
import org.touyan.people.mentoring.domain.Party;
import org.touyan.people.mentoring.draft.AgreePair;
import org.touyan.people.mentoring.draft.DraftContract;
import org.touyan.people.mentoring.draft.Drafted;
import org.touyan.people.mentoring.sign.FileSignature;
import org.touyan.people.mentoring.sign.OfferContract;
import org.touyan.people.mentoring.sign.SignCodes;
import org.touyan.people.mentoring.sign.SignContract;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;

/** A company, its masters and its new people, and what they sign. Speaks through the use cases, in a context of the campaign's. */
public final class MentoringWorld {

    public static final String WITNESS_PHONE = "13700008888";
    public static final LocalDate BEGIN = LocalDate.of(2026, 11, 23);
    private static final Pattern CODE = Pattern.compile("\\d{6}");

    public final Actor union;
    public final Actor town;
    public final Actor officer;
    public final UUID body;
    private final ApplicationContext house;
    private final MovableClock clock;

    public MentoringWorld(ApplicationContext house, String company) {
        this.house = house;
        this.clock = house.getBean(MovableClock.class);
        itIs(BEGIN);
        var office = house.getBean(CampaignWorld.Office.class);
        officer = office.officer();
        union = office.company(company);
        body = office.ask(UUID.class, "select body_id from organization.body where name = ?", company);
        town = people().staff("董干部", org.touyan.foundation.shared.Role.TOWN_CADRE,
                DispatchWorld.COUNTY.child(DispatchWorld.QINGGANG));
    }

    public void itIs(LocalDate day) {
        clock.set(Beijing.at(LocalDateTime.of(day, java.time.LocalTime.of(9, 12))));
    }

    public void pass(Duration time) {
        clock.pass(time);
    }

    public DispatchWorld.People people() {
        return house.getBean(DispatchWorld.People.class);
    }

    /** A master with an honour; without one, he may not sign. */
    public Actor master(String name, boolean honoured) {
        Actor master = people().master(name, DispatchWorld.QINGGANG, "valve");
        if (honoured) {
            sql("""
                    insert into roster.honour_award (award_id, person_id, honour_type, title, year, state, entered_by, entered_by_name, entered_at,
                      verified_by, verified_by_name, verified_at, version)
                    values (uuidv7(), ?, 'county-craftsman', '玉环工匠', 2020, 'VERIFIED', uuidv7(), '甲', now(), uuidv7(), '乙', now(), 1)
                    """, master.person());
        }
        return master;
    }

    public Drafted draft(Actor master, String apprentice, String phone) {
        return draft(master.name(), apprentice, phone, Money.NONE, clauses(), LocalDate.of(2004, 5, 1));
    }

    public Drafted draft(String master, String apprentice, String phone, Money money, Map<Clause, String> clauses,
            LocalDate born) {
        LocalDate today = Beijing.day(clock.instant());
        return new Drafted(master, apprentice, phone, born, today.minusMonths(3), new BodyId(body), "赵敏", "13911112222",
                Craft.of("阀门装配调试工", "6-20-05-08", "总装班", "5", "4", "能独立装调中压阀门"), today, today.plusYears(2).minusDays(1), money,
                "", "", null, clauses);
    }

    public static Map<Clause, String> clauses() {
        Map<Clause, String> clauses = new EnumMap<>(Clause.class);
        for (Clause clause : Clause.values()) {
            clauses.put(clause, "按双方约定办理，不向徒弟收取任何费用、押金。");
        }
        return clauses;
    }

    public ContractId written(Drafted draft) {
        return Acting.doing(union, () -> house.getBean(DraftContract.class).write(union, draft));
    }

    /** Both say yes, and it is put before those who sign. */
    public ContractId offered(Drafted draft) {
        ContractId id = written(draft);
        Acting.run(union, () -> {
            house.getBean(AgreePair.class).agree(town, id, Party.MASTER);
            house.getBean(AgreePair.class).agree(town, id, Party.APPRENTICE);
            house.getBean(OfferContract.class).offer(union, id);
        });
        return id;
    }

    /** Signed by the first three with codes, by the witness last. */
    public ContractId signed(Actor master, Drafted draft) {
        ContractId id = offered(draft);
        allSign(master, id);
        return id;
    }

    public void click(Actor actor, ContractId id) {
        send(actor, id);
        String code = code(id);
        Acting.run(actor, () -> house.getBean(SignContract.class).sign(actor, id, code));
        pass(Duration.ofMinutes(2));
    }

    /** Six digits to the phone of whoever signs. */
    public void send(Actor actor, ContractId id) {
        Acting.run(actor, () -> house.getBean(SignCodes.class).send(actor, id, WITNESS_PHONE));
    }

    public void witness(ContractId id) {
        click(town, id);
    }

    /** All four sign what is before them. */
    public void allSign(Actor master, ContractId id) {
        click(master, id);
        click(Actor.asker(id.value()), id);
        click(union, id);
        witness(id);
    }

    public UUID filed(ContractId id, Party party, String name) {
        var page = house.getBean(Files.class).prepare("a.jpg", new ByteArrayInputStream(Jpegs.withPlace(600, 800, 1)));
        return Acting.doing(union, () -> house.getBean(FileSignature.class).file(union, id, party, name, List.of(page)));
    }

    /** The six digits that went out last. */
    public String code(ContractId id) {
        byte[] content = people().as(Actor.SYSTEM, () -> jdbc().sql("""
                select m.content from notification.message m join mentoring.code c on m.dedupe_key = 'mentoring.code/' || c.code_id
                where c.contract_id = :id order by c.sent_at desc limit 1
                """).param("id", id).query((row, n) -> row.getBytes(1)).single());
        var found = CODE.matcher(house.getBean(Vault.class).open(new Sealed(content)));
        if (!found.find()) {
            throw new AssertionError("a message without a code");
        }
        return found.group();
    }

    public ContractState state(ContractId id) {
        return ContractState.valueOf(ask(String.class, "select state from mentoring.contract where contract_id = ?", id.value()));
    }

    public <T> T ask(Class<T> type, String sql, @Nullable Object... arguments) {
        return people().as(Actor.SYSTEM, () -> jdbc().sql(sql).params(arguments).query(type).single());
    }

    /** How many rows of a table the current actor sees of a contract. */
    int count(String table, ContractId id) {
        return jdbc().sql("select count(*)::int from " + table + " where contract_id = :id").param("id", id).query(Integer.class)
                .single();
    }

    public void sql(String sql, @Nullable Object... arguments) {
        people().as(Actor.SYSTEM, () -> jdbc().sql(sql).params(arguments).update());
    }

    private JdbcClient jdbc() {
        return house.getBean(JdbcClient.class);
    }
}
