package org.touyan.flow;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.touyan.AsOwner;
import org.touyan.Browser;
import org.touyan.DatabasePrint;
import org.touyan.TouyanTest;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Role;
import org.touyan.people.recognition.RecognitionWorld;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.Roster;
import org.touyan.people.studio.StudioHands;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.StudioState;
import org.touyan.people.studio.domain.Studio;
import org.touyan.people.studio.domain.StudioAct;
import org.touyan.people.studio.lead.ChangeLeader;
import org.touyan.people.studio.weigh.WeighApplication;
import org.touyan.people.studio.year.JudgeYear;
import org.touyan.people.studio.year.ReportYear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touyan.flow.Way.desk;
import static org.touyan.flow.Way.me;
import static org.touyan.people.studio.StudioHands.CITY;
import static org.touyan.people.studio.StudioHands.SATURDAY;
import static org.touyan.people.studio.StudioHands.TOWN;

/** Every transition of a studio, from every state, by every role, as asked for over HTTP. */
@TouyanTest
@Import(RecognitionWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StudioTransitionsTests {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String[] APPLICATION = {"nameLine", "skilled", "level", "COUNTY", "unitName", "清港某机械厂", "field", "薄壁件加工",
            "runningSince", "2024-01-01", "projects", "薄壁件加工不变形", "has-leader", "二十年钳工", "has-team", "八个人", "has-place", "八十平方米",
            "has-rules", "每周碰头", "has-projects", "两个在做", "has-results", "四项专利"};

    /** @param next who could lead it */
    private record Matter(StudioId id, PersonId leader, String name, String next) implements Matrix.Matter {

        @Override
        public Map<String, String> names() {
            return Map.of("id", id.toString(), "next", next, "today", SATURDAY.toString(), "until",
                    SATURDAY.plusDays(12).toString());
        }
    }

    @LocalServerPort
    private int port;
    @Autowired
    private Environment environment;
    @Autowired
    private ApplicationContext beans;
    @Autowired
    private Accounts accounts;

    private Callers callers;
    private StudioHands hands;
    private String spare;
    private DatabasePrint print;
    private Matrix<StudioState, StudioAct, Matter> matrix;

    @BeforeAll
    void somebodyWhoCouldLead() {
        hands = new StudioHands(beans);
        spare = name();
        hands.master(spare);
        callers = new Callers(accounts, port);
        print = new DatabasePrint(environment);
        matrix = new Matrix<>(Studio.STEPS, StudioState.class, new Stage(), print);
    }

    @AfterAll
    void over() throws Exception {
        print.close();
    }

    @ParameterizedTest
    @EnumSource
    void whatTheTableAllowsHappensAndNothingElse(StudioAct act) {
        assertThat(matrix.wrongWith(act, waysTo(act))).isEmpty();
    }

    /** A new act does not compile before it has an address here. */
    private static List<Way> waysTo(StudioAct act) {
        return switch (act) {
            case ENDORSE -> List.of(desk("/studios/{id}/endorsement", "words", "情况属实"));
            case ACCEPT -> List.of(desk("/studios/{id}/material"));
            case VISIT ->
                List.of(desk("/studios/{id}/visit", Stream.of("plaque", "place", "rules", "money", "team", "ledger", "results")
                        .flatMap(line -> Stream.of("met-sees-" + line, "on")).toArray(String[]::new)));
            case JUDGE -> List.of(desk("/studios/{id}/judgement"));
            case RESUBMIT -> List.of(desk("/studios/{id}/application", APPLICATION), me("/studio/{id}/application", APPLICATION));
            case POST -> List.of(desk("/studios/{id}/posting", "from", "{today}", "until", "{until}"));
            case NAME -> List.of(desk("/studios/{id}/naming", "documentNo", "玉工〔2026〕40号", "namedOn", "{today}"));
            case REPORT -> List.of(desk("/studios/{id}/report", "year", "2026", "reportWords", "两个课题在做"),
                    me("/studio/{id}/report", "year", "2026", "reportWords", "两个课题在做"));
            case PASS -> List.of(desk("/studios/{id}/review", "passed", "YES", "verdict", ""));
            case RECTIFY -> List.of(desk("/studios/{id}/review", "passed", "NO", "verdict", "台账没有记全"));
            case CONFIRM -> List.of(desk("/studios/{id}/reconfirmation", "confirmDocument", "玉工〔2026〕80号"));
            case LEAVE -> List.of(desk("/studios/{id}/leaving", "leftOn", "{today}"));
            case REPLACE -> List.of(desk("/studios/{id}/leader", "who", "{next}", "changeDocument", "玉工〔2026〕60号"));
            case RETURN, REFUSE, WITHDRAW, REVOKE, DISSOLVE -> Stream.of("/desk/studios", "/me/studio")
                    .map(door -> new Way(door.startsWith("/me") ? Way.Door.PHONE_OF_A_MASTER : Way.Door.DESK,
                            door + "/{id}/ending",
                            Map.of("ending", act.name(), "reason", "说明白", "endDocument", "玉工〔2026〕52号")))
                    .toList();
        };
    }

    private static String name() {
        int n = COUNT.incrementAndGet();
        return "步" + (char) ('\u4e01' + n) + (char) ('\u5001' + n);
    }

    private final class Stage implements Matrix.Stage<StudioState, StudioAct, Matter> {

        @Override
        public Matter in(StudioState state, Role role) {
            String name = name();
            PersonId leader = hands.master(name);
            StudioId id = hands.applied(leader, name);
            bring(id, state, Roster.expert(leader, name));
            hands.itIs(SATURDAY);
            String next = spare;
            if (state == StudioState.LEADERLESS) {
                next = name();
                hands.master(next);
                hands.itIs(SATURDAY);
            }
            return new Matter(id, leader, name, next);
        }

        private void bring(StudioId id, StudioState state, Actor leader) {
            WeighApplication weigh = hands.get(WeighApplication.class);
            switch (state) {
                case APPLIED -> {
                    return;
                }
                case RETURNED -> Acting.run(TOWN, () -> weigh.sendBack(TOWN, id, "缺场地照片"));
                case WITHDRAWN -> Acting.run(leader, () -> weigh.withdraw(leader, id, "不申报了"));
                case ENDORSED -> hands.endorsed(id);
                case REFUSED -> {
                    hands.endorsed(id);
                    Acting.run(CITY, () -> weigh.refuse(CITY, id, "不够条件"));
                }
                case MATERIAL -> {
                    hands.endorsed(id);
                    hands.accepted(id);
                }
                case VISITED, JUDGED, POSTED, NAMED, REPORTED, RECTIFYING, RECONFIRMED, LEADERLESS, REVOKED, DISSOLVED -> {
                    hands.endorsed(id);
                    hands.visited(id);
                    hands.marked(id);
                    further(id, state, leader);
                }
            }
        }

        private void further(StudioId id, StudioState state, Actor leader) {
            if (state == StudioState.VISITED) {
                return;
            }
            Acting.run(CITY, () -> hands.get(WeighApplication.class).judge(CITY, id));
            if (state == StudioState.JUDGED) {
                return;
            }
            hands.posted(id);
            if (state == StudioState.POSTED) {
                return;
            }
            hands.named(id);
            nearlyOver(id, state);
            ChangeLeader change = hands.get(ChangeLeader.class);
            switch (state) {
                case REPORTED -> reported(id, leader);
                case RECTIFYING -> {
                    reported(id, leader);
                    Acting.run(CITY, () -> hands.get(JudgeYear.class).judge(CITY, id, false, "台账没有记全"));
                }
                case LEADERLESS -> Acting.run(CITY, () -> change.leaves(CITY, id, SATURDAY, "退休"));
                case REVOKED -> Acting.run(CITY, () -> change.end(CITY, id, true, "没有活动", "玉工〔2026〕52号"));
                case DISSOLVED -> Acting.run(CITY, () -> change.end(CITY, id, false, "单位注销", ""));
                default -> {
                }
            }
        }

        /** As if its term were over, and the year before had been in order. */
        private void nearlyOver(StudioId id, StudioState state) {
            AsOwner.forge(environment, """
                    insert into studio.review (review_id, studio_id, year, words, counted, reported_by, reported_by_name, reported_at, outcome,
                      judged_by, judged_by_name, judged_at)
                    values (uuidv7(), '%s', 2025, '去年', '', uuidv7(), '甲', now() - interval '300 days', 'PASSED', uuidv7(), '乙',
                      now() - interval '299 days')
                    """.formatted(id),
                    "update studio.studio set confirmed_until = '%s' where studio_id = '%s'".formatted(SATURDAY, id));
            if (state == StudioState.RECONFIRMED) {
                AsOwner.forge(environment, """
                        insert into studio.reconfirmation values ('%s', '%s', '%s', '玉工〔2026〕79号', uuidv7(), '乙', now())
                        """.formatted(id, SATURDAY, SATURDAY.plusYears(2)),
                        "update studio.studio set state = 'RECONFIRMED', confirmed_until = '%s' where studio_id = '%s'"
                                .formatted(SATURDAY.plusYears(2), id));
            }
        }

        private void reported(StudioId id, Actor leader) {
            Acting.run(leader, () -> hands.get(ReportYear.class).report(leader, id, 2026, "两个课题在做"));
        }

        @Override
        public Matter nothing() {
            throw new IllegalStateException("an application is no transition");
        }

        @Override
        public StudioState state(Matter matter) {
            return StudioState
                    .valueOf(hands.all("select state from studio.studio where studio_id = '%s'".formatted(matter.id()))
                            .getFirst());
        }

        @Override
        public StudioState newest() {
            throw new IllegalStateException("an application is no transition");
        }

        /** Whose scope holds every case: what stops him is his role, never his place. */
        @Override
        public Browser browser(Role role, Matter matter) {
            return role == Role.EXPERT
                    ? callers.as(matter.leader(), Roster.CITY)
                    : callers.as(role, role == Role.TOWN_CADRE ? Roster.QINGGANG : Roster.CITY);
        }
    }
}
