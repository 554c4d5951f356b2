package org.touyan.flow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.Browser;
import org.touyan.DatabasePrint;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.outreach.campaign.CampaignWorld;
import org.touyan.people.mentoring.ContractState;
import org.touyan.people.mentoring.MentoringWorld;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.mentoring.domain.ContractAct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.flow.Way.company;
import static org.touyan.flow.Way.me;
import static org.touyan.flow.Way.office;
import static org.touyan.flow.Way.witness;
import static org.touyan.people.mentoring.MentoringWorld.BEGIN;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;
import static org.touyan.service.dispatch.DispatchWorld.QINGGANG;

/** Every transition of a contract between master and apprentice, from every state, by every role, as asked for over HTTP. */
@TouyanTest
@Import(CampaignWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractTransitionsTests {

    private static final Logger log = LoggerFactory.getLogger(ContractTransitionsTests.class);
    private static final int CLAUSES = 14;

    @LocalServerPort
    private int port;
    @Autowired
    private Environment environment;
    @Autowired
    private Accounts accounts;
    @Autowired
    private WebApplicationContext house;

    private final Map<Role, Actor> staff = new EnumMap<>(Role.class);
    private Callers callers;
    private Contracts contracts;
    private DatabasePrint print;
    private Matrix<ContractState, ContractAct, Contracts.Standing> matrix;
    private ContractAct tried = ContractAct.WRITE;
    private int masters;

    @BeforeAll
    void aContract() {
        contracts = new Contracts(house, new MentoringWorld(house, "步步阀门厂"));
        callers = new Callers(accounts, port);
        print = new DatabasePrint(environment);
        matrix = new Matrix<>(Contract.STEPS, ContractState.class, new Stage(), print);
    }

    @AfterAll
    void howMany() throws Exception {
        log.info("contract transitions.tried {}", matrix.tried());
        print.close();
    }

    /** A paper is filed with its pictures, and a contract lapses by the clock: both are told in the stories. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"FILE", "LAPSE"})
    void whatTheTableAllowsHappensAndNothingElse(ContractAct act) {
        tried = act;
        assertThat(matrix.wrongWith(act, waysTo(act))).isEmpty();
    }

    /** A new act does not compile before it has an address here. */
    private List<Way> waysTo(ContractAct act) {
        return switch (act) {
            case FILE, LAPSE -> List.of();
            case WRITE -> {
                String[] draft = draft();
                yield List.of(office("/mentoring/new", draft), company("/mentoring/new", draft));
            }
            case REWRITE -> offices("text", words());
            case AGREE -> both(offices("agreement", "party", "MASTER"), hands("agreement"));
            case OFFER -> offices("offer");
            case SIGN -> both(List.of(company("/mentoring/{contract}/signature", "code", "{code}")),
                    hands("signature", "code", "{code}"));
            case ACTIVATE -> List.of(office("/mentoring/{contract}/signature", "code", "{code}"));
            case EXTEND, SUSPEND, RESUME, CHANGE_MASTER ->
                List.of(witness("/mentoring/{contract}/signature", "code", "{code}"));
            case AMEND -> offices("amendment", words());
            case OFFER_EXTENSION -> offices("extension", "words", "没学完", "until", BEGIN.plusYears(2).plusDays(30).toString());
            case OFFER_SUSPENSION -> offices("suspension", "words", "住院两个月");
            case OFFER_RESUMPTION -> offices("resumption", "words", "回来了");
            case OFFER_MASTER -> offices("master", "master", another(), "from", BEGIN.toString(), "to",
                    BEGIN.plusYears(1).toString(), "changeWhy", "师傅调走");
            case WITHDRAW -> offices("withdrawal");
            case ASSESS -> offices("assessment");
            case GRADUATE -> offices("graduation", "levelAfter", "4", "resultWords", "合格");
            case TERMINATE -> offices("end", "endReason", "MUTUAL", "endWords", "双方说好");
        };
    }

    private static List<Way> offices(String act, String... form) {
        return List.of(office("/mentoring/{contract}/" + act, form), company("/mentoring/{contract}/" + act, form));
    }

    private static List<Way> hands(String act, String... form) {
        Way hers = me("/mentoring/{contract}/" + act, form);
        return List.of(hers, new Way(Way.Door.SECRET_LINK, "/pair/{token}/" + act, hers.form()));
    }

    private static List<Way> both(List<Way> one, List<Way> other) {
        List<Way> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private String another() {
        return contracts.world().master("步新" + (char) ('\u4e01' + ++masters), true).name();
    }

    private static String[] words() {
        List<String> form = new ArrayList<>(List.of("reason", "改一改"));
        for (int i = 1; i <= CLAUSES; i++) {
            form.addAll(List.of("clause#" + i, "按双方约定办理，不收任何费用。"));
        }
        return form.toArray(String[]::new);
    }

    private String[] draft() {
        List<String> form = new ArrayList<>(List.of(words()));
        form.addAll(List.of("master", another(), "apprenticeName", "步步新", "apprenticePhone", "13644441111", "bornOn",
                "2004-02-03", "hiredOn", BEGIN.minusMonths(2).toString(), "body", contracts.world().body.toString(),
                "employerSigner", "赵敏", "employerPhone", "13911112222", "trade", "车工", "post", "二车间", "startLevel", "5",
                "targetLevel", "4", "target", "独立顶岗", "fromDay", BEGIN.toString(), "untilDay",
                BEGIN.plusYears(2).minusDays(1).toString()));
        return form.toArray(String[]::new);
    }

    /** Whose scope holds every case: what stops him is his role, never his place. */
    private Actor staff(Role role) {
        return staff.computeIfAbsent(role, r -> r == Role.ENTERPRISE_UNION
                ? contracts.world().union
                : contracts.world().people().staff("步" + r.name(), r, r == Role.TOWN_CADRE ? COUNTY.child(QINGGANG) : COUNTY));
    }

    private @Nullable Actor signer(Role role) {
        return switch (role) {
            case PUBLIC, SYSTEM -> null;
            case ASKER -> Actor.asker(UUID.randomUUID());
            case EXPERT -> Actor.expert(UUID.randomUUID(), "步师傅", UUID.randomUUID());
            case ENTERPRISE_UNION, TOWN_CADRE, CITY_STAFF, CITY_LEADER, AUDITOR, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN ->
                staff(role);
        };
    }

    private final class Stage implements Matrix.Stage<ContractState, ContractAct, Contracts.Standing> {

        @Override
        public Contracts.Standing in(ContractState state, Role role) {
            boolean allowed = Contract.STEPS.allows(state, tried, role);
            return contracts.in(state, tried, allowed ? signer(role) : null);
        }

        @Override
        public Contracts.Standing nothing() {
            return contracts.in(ContractState.LAPSED, ContractAct.LAPSE, null);
        }

        @Override
        public ContractState state(Contracts.Standing matter) {
            return contracts.state(matter.id());
        }

        @Override
        public ContractState newest() {
            return contracts.newest();
        }

        /** They follow from the signature of the witness. */
        @Override
        public boolean follows(ContractAct act) {
            return Set.of(ContractAct.EXTEND, ContractAct.SUSPEND, ContractAct.RESUME, ContractAct.CHANGE_MASTER).contains(act);
        }

        /** Each door asks for the role before it reads anything. */
        @Override
        public boolean triesEveryDoorInEveryState() {
            return false;
        }

        @Override
        public Browser browser(Role role, Contracts.Standing matter) {
            return callers.as(role, matter.master(), ContractTransitionsTests.this::staff);
        }
    }
}
