package org.touyan.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.insight.story.StoryId;
import org.touyan.insight.story.domain.StoryText;
import org.touyan.insight.story.write.Draft;
import org.touyan.insight.story.write.JudgeStory;
import org.touyan.insight.story.write.WriteStory;
import org.touyan.people.roster.PersonId;
import org.touyan.people.studio.StudioId;
import org.touyan.service.request.RequestId;

/** Four stories: two of matters that were helped with, one of a person, one of a studio; and one that still waits. */
@Component
@Profile("demo")
class Tales {

    private record Matter(UUID request, String subject, UUID expert, String name) {}

    private record Studio(UUID studio, UUID leader, String name) {}

    private final World world;
    private final DemoClock clock;
    private final WriteStory write;
    private final JudgeStory judge;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Tales(World world, DemoClock clock, WriteStory write, JudgeStory judge, JdbcClient jdbc, TransactionTemplate transaction) {
        this.world = world;
        this.clock = clock;
        this.write = write;
        this.judge = judge;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void tell() {
        List<Matter> matters = matters();
        int days = 20;
        for (Matter matter : matters) {
            told(days, matterText(matter), List.of(matter.expert()), null, matter.request());
            days -= 5;
        }
        PersonId person = new PersonId(matters.getFirst().expert());
        told(days, new StoryText("手艺是一天天磨出来的", "有人问他诀窍，他说没有诀窍，只有记下来、再试一遍。（演示）", """
                刚进厂那年，师傅让他扫了三个月的地。扫地的时候看，看谁的手稳，看谁的工具放得齐。

                后来他自己带徒弟，也从收拾工位开始。他说，东西放在该放的地方，手才知道往哪里去。

                这些年他记了十几本笔记，哪天用了什么法子，成了没有，都写在上面。谁来借他都给。（演示）""",
                world.staff().name()), List.of(person.value()), null, null);
        studios().forEach(studio -> told(8, new StoryText("工作室里的那块白板", "白板上写着还没有做成的事，做成一件擦掉一件。（演示）", """
                工作室不大，最显眼的是墙上的白板。上面写的不是做成了什么，是还没有做成的事。

                谁遇到难处都可以写一行，写完在后面留个名字。每周五下午大家围过来，一行一行地说。

                有的一周就擦掉了，有的留了大半年。擦掉的时候，写的人自己来擦。（演示）""",
                world.staff().name()), List.of(studio.leader()), new StudioId(studio.studio()), null));
        written(matterText(matters.getLast()), List.of(matters.getLast().expert()), null,
                new RequestId(matters.getLast().request()));
    }

    private void told(int daysAgo, StoryText text, List<UUID> people, @Nullable StudioId studio, @Nullable UUID request) {
        clock.hold(Clock.systemUTC().instant().minus(Duration.ofDays(daysAgo)));
        StoryId id = written(text, people, studio, request == null ? null : new RequestId(request));
        Acting.run(world.staff(), () -> judge.submit(world.staff(), id));
        Acting.run(world.colleague(), () -> judge.approve(world.colleague(), id));
    }

    private StoryId written(StoryText text, List<UUID> people, @Nullable StudioId studio, @Nullable RequestId request) {
        Actor staff = world.staff();
        var draft = new Draft(text, people.stream().map(PersonId::new).toList(), studio, request, request != null);
        return Acting.doing(staff, () -> write.write(staff, draft));
    }

    private StoryText matterText(Matter matter) {
        boolean field = matter.subject().equals("crops");
        return field
                ? new StoryText("叶子黄了的那几棵树", "电话是早上打来的，下午" + matter.name() + "就到了地里。（演示）", """
                        电话里说，树叶子一片一片地黄，不知道还能不能救。

                        %s下午就到了。他没有先看叶子，先蹲下来抓了一把土，捏了捏，又挖开看根。

                        他把该怎么做写在一张纸上，一条一条念给种树的人听，走之前说，过半个月我再来看看。

                        半个月后他真的又来了一趟。（演示）""".formatted(matter.name()), world.staff().name())
                : new StoryText("车间里多待的那一个钟头", matter.name() + "说，换个零件容易，让它以后不坏才算办好。（演示）", """
                        机器停在那里，几个年轻人围着转了一上午。

                        %s听了一会儿声音，就说了三个字：先别拆。他让人把转速降下来，再一点一点加上去，自己把手背贴在轴承座上。

                        毛病找到了，换上备件只用了十分钟。他没有走，又带着大家把另外几台都听了一遍，记下哪台该什么时候看。（演示）"""
                        .formatted(matter.name()), world.staff().name());
    }

    /** One in a field, one in a workshop: solved, and the master shows his story. */
    private List<Matter> matters() {
        return asked("""
                select distinct on (r.subject) r.request_id as request, r.subject, o.expert_id as expert, p.name
                from request.help_request r
                join request.review w on w.request_id = r.request_id and w.solved = 'YES'
                join dispatch.work_order o on o.request_id = r.request_id and o.state = 'SERVED' and o.lead
                join roster.person p on p.person_id = o.expert_id
                where r.state in ('REVIEWED', 'CLOSED') and r.subject in ('crops', 'machine') and story.agreed(o.expert_id)
                order by r.subject, r.submitted_at, r.request_id
                """, Matter.class);
    }

    private List<Studio> studios() {
        return asked("""
                select s.studio_id as studio, s.leader_id as leader, s.name from studio.studio s join studio.open_studio o using (studio_id)
                where story.agreed(s.leader_id) order by s.number, s.studio_id limit 1
                """, Studio.class);
    }

    private <T> List<T> asked(String sql, Class<T> type) {
        return Acting.doing(Actor.SYSTEM,
                () -> Objects.requireNonNull(transaction.execute(now -> jdbc.sql(sql).query(Rows.of(type)).list())));
    }
}
