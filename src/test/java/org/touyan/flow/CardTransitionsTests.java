package org.touyan.flow;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.AsOwner;
import org.touyan.Browser;
import org.touyan.DatabasePrint;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.dispatch.MovableClock;
import org.touyan.service.knowledge.AnswerId;
import org.touyan.service.knowledge.CardState;
import org.touyan.service.knowledge.CardWorld;
import org.touyan.service.knowledge.domain.Card;
import org.touyan.service.knowledge.domain.CardAct;
import org.touyan.service.record.RecordWorld;
import org.touyan.service.request.RequestId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.flow.Way.desk;
import static org.touyan.flow.Way.me;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;

/** Every transition of a knowledge card, from every state, by every role, as asked for over HTTP. */
@TouyanTest
@Import(RecordWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardTransitionsTests {

    private static final Logger log = LoggerFactory.getLogger(CardTransitionsTests.class);
    private static final String[] WORDS = {"title", "文旦叶子发黄", "looks", "新叶先黄，叶脉还绿", "remedy", "先挖开看根", "limits", "半个月不见好就叫人",
            "agreed",
            "on"};
    private static final String[] WORDS_OF = {"request", "{request}", "title", "文旦叶子发黄", "looks", "新叶先黄，叶脉还绿", "remedy", "先挖开看根",
            "limits", "半个月不见好就叫人"};

    private record Matter(AnswerId answer, RequestId request) implements Matrix.Matter {

        @Override
        public Map<String, String> names() {
            return Map.of("answer", answer.toString(), "request", request.toString());
        }
    }

    @LocalServerPort
    private int port;
    @Autowired
    private Environment environment;
    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private ApplicationContext context;
    @Autowired
    private MovableClock clock;
    @Autowired
    private Accounts accounts;
    @Autowired
    private JdbcClient jdbc;

    private Callers callers;
    private CardWorld told;
    private Actor master;
    private Matter matter;
    private DatabasePrint print;
    private Matrix<CardState, CardAct, Matter> matrix;

    @BeforeAll
    void aCard() {
        clock.set(MovableClock.MONDAY_MORNING);
        told = new CardWorld(context);
        master = people.pomeloMaster("林守田");
        RequestId request = told.solved(people.cityStaff("董晓梅"), master);
        matter = new Matter(told.written(master, request), request);
        callers = new Callers(accounts, port);
        print = new DatabasePrint(environment);
        matrix = new Matrix<>(Card.STEPS, CardState.class, new Stage(), print);
    }

    @AfterAll
    void howMany() throws Exception {
        log.info("card transitions.tried cards={}", matrix.tried());
        print.close();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REPLACE")
    void whatTheTableAllowsHappensAndNothingElse(CardAct act) {
        assertThat(matrix.wrongWith(act, waysTo(act))).isEmpty();
    }

    /** A new act does not compile before it has an address here; that a card is replaced follows from the next version. */
    private static List<Way> waysTo(CardAct act) {
        String at = "/answers/{answer}";
        return switch (act) {
            case WRITE -> List.of(me("/answers/new", WORDS_OF), desk("/answers/new", WORDS_OF));
            case REWRITE -> List.of(me(at, WORDS), desk(at, WORDS));
            case SUBMIT -> List.of(me(at + "/submission"), desk(at + "/submission"));
            case RETURN -> List.of(desk(at + "/return", "remark", "说清楚"));
            case PUBLISH -> List.of(desk(at + "/publication"));
            case REPLACE -> List.of();
            case DROP -> List.of(me(at + "/drop"), desk(at + "/drop"));
            case WITHDRAW -> List.of(me(at + "/withdrawal", "remark", "有更好的"), desk(at + "/withdrawal", "remark", "有更好的"));
        };
    }

    private void putBack(CardState state) {
        boolean out = state == CardState.PUBLISHED || state == CardState.REPLACED || state == CardState.WITHDRAWN;
        AsOwner.forge(environment, "set session_replication_role = replica", """
                update knowledge.card set state = '%s', agreed = true, written_by = '%s', published_by = %s, published_at = %s,
                  remark = '%s', ended_at = %s where answer_id = '%s'
                """.formatted(state, master.account(), out ? "uuidv7()" : "null", out ? "written_at" : "null",
                state == CardState.WITHDRAWN ? "旧了" : "", state.ended() ? "written_at" : "null", matter.answer()));
    }

    private CardState read(String query) {
        return CardState.valueOf(people.as(Actor.SYSTEM,
                () -> jdbc.sql(query).param("id", matter.answer()).query(String.class).single()));
    }

    private final class Stage implements Matrix.Stage<CardState, CardAct, Matter> {

        @Override
        public Matter in(CardState state, Role role) {
            putBack(state);
            return matter;
        }

        @Override
        public boolean bringsBack() {
            return true;
        }

        @Override
        public Matter nothing() {
            return matter;
        }

        @Override
        public CardState state(Matter one) {
            return read("select state from knowledge.card where answer_id = :id");
        }

        @Override
        public CardState newest() {
            return read("select state from knowledge.card where answer_id <> :id order by card_id desc limit 1");
        }

        @Override
        public boolean triesEveryDoorInEveryState() {
            return false;
        }

        @Override
        public boolean triesStrangersWhereOthersMay() {
            return true;
        }

        @Override
        public Browser browser(Role role, Matter one) {
            return role == Role.EXPERT ? callers.as(master) : callers.as(role, COUNTY);
        }
    }
}
