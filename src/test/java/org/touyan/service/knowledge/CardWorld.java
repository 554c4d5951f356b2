package org.touyan.service.knowledge;

import java.util.UUID;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.service.dispatch.DispatchWorld;
import org.touyan.service.knowledge.domain.CardText;
import org.touyan.service.knowledge.write.JudgeCard;
import org.touyan.service.knowledge.write.WriteCard;
import org.touyan.service.record.RecordId;
import org.touyan.service.record.RecordWorld;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.review.Review;
import org.touyan.service.request.review.ReviewRequest;

/** Matters that were helped with, and cards that tell how: made in the world of {@link RecordWorld}, without another one. */
public final class CardWorld {

    public static final CardText TEXT = new CardText("文旦叶子发黄、果子小", "新叶先黄，叶脉还是绿的，果子比往年小", "先挖开看根，根烂了先排水\n树冠外围开沟施肥\n叶面喷两次锌肥",
            "半个月不见好，或者整棵树落叶，就叫人来看");

    private final DispatchWorld.People people;
    private final RecordWorld.Logged logged;
    private final ReviewRequest review;
    private final WriteCard write;
    private final JudgeCard judge;
    private final JdbcClient jdbc;

    public CardWorld(ApplicationContext context) {
        people = context.getBean(DispatchWorld.People.class);
        logged = context.getBean(RecordWorld.Logged.class);
        review = context.getBean(ReviewRequest.class);
        write = context.getBean(WriteCard.class);
        judge = context.getBean(JudgeCard.class);
        jdbc = context.getBean(JdbcClient.class);
    }

    /** He has been there and written it down; nobody has said yet that it helped. */
    public RecordId logged(Actor staff, Actor master) {
        return logged.by(master, staff, master, 90, false);
    }

    /** The asker says on the phone that it helped; what was held is looked at by a second pair of eyes. */
    public void confirmed(RecordId record) {
        Actor caller = people.cityStaff("周建平");
        RequestId request = requestOf(record);
        Acting.run(caller,
                () -> review.keyCallBack(caller, request, new Review(Review.Solved.YES, Review.Content.GOOD, "", false)));
        logged.passed(record, people.cityStaff("吴敏"));
    }

    public RequestId requestOf(RecordId record) {
        return logged.read(record).request();
    }

    public RequestId solved(Actor staff, Actor master) {
        RecordId record = logged(staff, master);
        confirmed(record);
        return requestOf(record);
    }

    public AnswerId written(Actor master, RequestId request) {
        return Acting.doing(master, () -> write.write(master, request, null, TEXT, true, false));
    }

    public AnswerId published(Actor master, RequestId request, Actor officer) {
        AnswerId answer = written(master, request);
        Acting.run(master, () -> judge.submit(master, answer));
        Acting.run(officer, () -> judge.publish(officer, answer));
        return answer;
    }

    public CardState state(AnswerId answer) {
        return CardState.valueOf(people.as(Actor.SYSTEM, () -> jdbc.sql("""
                select state from knowledge.card where answer_id = :id order by version_no desc limit 1
                """).param("id", answer).query(String.class).single()));
    }

    /** How often everybody reads that it was handled this way; -1 when it is not published. */
    public int times(AnswerId answer) {
        return people.as(Actor.PUBLIC, () -> jdbc.sql("select times from knowledge.open_answer where answer_id = :id")
                .param("id", answer).query(Integer.class).optional().orElse(-1));
    }

    public void showPage(UUID person) {
        people.as(Actor.SYSTEM,
                () -> jdbc.sql("update roster.person set published = true where person_id = :id").param("id", person)
                        .update());
    }
}
