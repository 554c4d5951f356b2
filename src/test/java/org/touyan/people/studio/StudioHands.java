package org.touyan.people.studio;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.touyan.AsOwner;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.storage.Files;
import org.touyan.foundation.storage.Picture;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.Roster;
import org.touyan.people.studio.apply.ApplyForStudio;
import org.touyan.people.studio.domain.Application;
import org.touyan.people.studio.domain.Checklist;
import org.touyan.people.studio.domain.Level;
import org.touyan.people.studio.naming.NameStudio;
import org.touyan.people.studio.output.NewOutput;
import org.touyan.people.studio.output.OutputKind;
import org.touyan.people.studio.output.RecordOutput;
import org.touyan.people.studio.output.VerifyOutput;
import org.touyan.people.studio.weigh.Panel;
import org.touyan.people.studio.weigh.WeighApplication;
import org.touyan.service.dispatch.MovableClock;

/** Brings studios to any state, by the acts of people. */
public final class StudioHands {

    public static final Actor CITY = Actor.staff(UUID.randomUUID(), "王主任", Role.CITY_STAFF, Roster.CITY);
    public static final Actor COLLEAGUE = Actor.staff(UUID.randomUUID(), "赵一鸣", Role.CITY_STAFF, Roster.CITY);
    public static final Actor TOWN = Roster.DONG;
    public static final LocalDate MONDAY = Beijing.day(MovableClock.MONDAY_MORNING);
    public static final LocalDate SATURDAY = MONDAY.plusDays(5);

    private final BeanFactory beans;

    public StudioHands(BeanFactory beans) {
        this.beans = beans;
    }

    public <T> T get(Class<T> type) {
        return beans.getBean(type);
    }

    public void itIs(LocalDate day) {
        get(MovableClock.class).set(Beijing.at(day.atTime(9, 12)));
    }

    /** Somebody of the roster whose honour a second person has verified. */
    public PersonId master(String name) {
        itIs(MONDAY);
        PersonId id = get(Roster.class).add(name);
        AsOwner.forge(get(Environment.class), """
                insert into roster.honour_award (award_id, person_id, honour_type, title, year, state, entered_by, entered_by_name, entered_at,
                  verified_by, verified_by_name, verified_at, version)
                values (uuidv7(), '%s', 'county-craftsman', '玉环工匠', 2019, 'VERIFIED', uuidv7(), '甲', now(), uuidv7(), '乙', now(), 1)
                """.formatted(id));
        return id;
    }

    public static Application application(String field) {
        return new Application("skilled", Level.COUNTY, "清港某机械厂", field, LocalDate.of(2024, 1, 1),
                Map.of("has-leader", "二十年钳工", "has-team", "八个人", "has-place", "车间里八十平方米，厂里每年给两万", "has-rules", "每周碰头",
                        "has-projects", "两个在做", "has-results", "三年四项专利"),
                "薄壁件加工不变形\n夹具快换");
    }

    public StudioId applied(PersonId master, String name) {
        Actor leader = Roster.expert(master, name);
        return Acting.doing(leader, () -> get(ApplyForStudio.class).apply(leader, master, application("薄壁件加工")));
    }

    public void endorsed(StudioId id) {
        Acting.run(TOWN, () -> get(WeighApplication.class).endorse(TOWN, id, "情况属实"));
    }

    public void accepted(StudioId id) {
        Acting.run(CITY, () -> get(WeighApplication.class).accept(CITY, id, ""));
    }

    public void visited(StudioId id) {
        accepted(id);
        Map<String, Checklist.Seen> seen = Acting.doing(CITY, () -> get(TransactionTemplate.class)
                .execute(status -> get(Checklist.class).lines(Checklist.Kind.VISIT))).stream()
                .collect(Collectors.toMap(Checklist.Line::code, line -> new Checklist.Seen(true, "")));
        Acting.run(CITY, () -> get(WeighApplication.class).visit(CITY, id, seen));
    }

    public void mark(StudioId id, String judge, int mark) {
        Acting.run(CITY, () -> get(Panel.class).mark(CITY, id, new Panel.Mark(judge, mark, "")));
    }

    public void marked(StudioId id) {
        mark(id, "评委一", 80);
        mark(id, "评委二", 70);
        mark(id, "评委三", 75);
    }

    public void judged(StudioId id) {
        marked(id);
        Acting.run(CITY, () -> get(WeighApplication.class).judge(CITY, id));
    }

    public void posted(StudioId id) {
        Acting.run(CITY, () -> get(NameStudio.class).post(CITY, id, MONDAY, MONDAY.plusDays(4)));
    }

    public void named(StudioId id) {
        itIs(SATURDAY);
        Acting.run(CITY, () -> get(NameStudio.class).name(CITY, id, "玉工〔2026〕40号", SATURDAY));
    }

    /** From the application to the naming. */
    public StudioId studio(PersonId master, String name) {
        itIs(MONDAY);
        StudioId id = applied(master, name);
        endorsed(id);
        visited(id);
        judged(id);
        posted(id);
        named(id);
        return id;
    }

    public OutputId patent(StudioId id, PersonId master, String name, String number, @Nullable Integer share) {
        var output = new NewOutput(OutputKind.PATENT, "一种快换夹具", number, "", "国家知识产权局", MONDAY, null);
        return output(id, master, name, output, share);
    }

    public OutputId output(StudioId id, PersonId master, String name, NewOutput output, @Nullable Integer share) {
        Actor leader = Roster.expert(master, name);
        return Acting.doing(leader, () -> get(RecordOutput.class).record(leader, id, output, share, "做了夹紧机构", List.of()));
    }

    public void verified(OutputId id) {
        Acting.run(CITY, () -> get(VerifyOutput.class).verify(CITY, id));
    }

    public Picture picture() {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "jpg", out);
            return get(Files.class).prepare("票据.jpg", new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> all(String sql) {
        return read(Actor.SYSTEM, () -> get(JdbcClient.class).sql(sql).query(String.class).list());
    }

    public <T> T read(Actor actor, Supplier<T> work) {
        return Acting.doing(actor, () -> get(TransactionTemplate.class).execute(status -> work.get()));
    }
}
