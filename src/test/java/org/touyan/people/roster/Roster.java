package org.touyan.people.roster;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.boot.test.context.TestComponent;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.people.roster.domain.AwardId;
import org.touyan.people.roster.domain.Contact;
import org.touyan.people.roster.domain.Decision;
import org.touyan.people.roster.domain.Particulars;
import org.touyan.people.roster.domain.PersonSkill;
import org.touyan.people.roster.domain.Standing;
import org.touyan.people.roster.edit.AddPerson;
import org.touyan.people.roster.honour.EnterHonour;
import org.touyan.people.roster.honour.SettleHonour;

/** People of the tests, put on the roster through the use cases. */
@TestComponent
public class Roster {

    public static final OrgPath CITY = new OrgPath("/33/3310/331083/");
    public static final OrgPath QINGGANG = CITY.child("331083101");
    public static final OrgPath CHUMEN = CITY.child("331083102");
    public static final Actor DONG = Actor.staff(UUID.randomUUID(), "董晓梅", Role.TOWN_CADRE, QINGGANG);
    public static final Actor ZHAO = Actor.staff(UUID.randomUUID(), "赵一鸣", Role.TOWN_CADRE, QINGGANG);
    public static final Actor CHUMEN_CADRE = Actor.staff(UUID.randomUUID(), "钱多多", Role.TOWN_CADRE, CHUMEN);
    public static final Actor WANG = Actor.staff(UUID.randomUUID(), "王主任", Role.CITY_STAFF, CITY);

    private final AddPerson addPerson;
    private final EnterHonour enterHonour;
    private final SettleHonour settleHonour;

    Roster(AddPerson addPerson, EnterHonour enterHonour, SettleHonour settleHonour) {
        this.addPerson = addPerson;
        this.enterHonour = enterHonour;
        this.settleHonour = settleHonour;
    }

    public static Particulars particulars(String name) {
        return new Particulars(name, Standing.IN_POST, QINGGANG, "331083101", "5-01-02-02", 1995, "果树栽培 31 年", "树会说话。\n先抓一把土。", 6,
                true,
                Set.of("331083101", "331083102"), Set.of(new PersonSkill("pomelo", 1, 1995), PersonSkill.of("soil")),
                Set.of("mandarin", "yuhuan"));
    }

    public PersonId add(String name) {
        return as(DONG, () -> addPerson.add(DONG, particulars(name), Contact.UNKNOWN, null));
    }

    public PersonId add(String name, String phone) {
        return as(DONG, () -> addPerson.add(DONG, particulars(name), new Contact(phone, null, null, null), null));
    }

    /** An honour that one has entered and another compared with its decision. */
    public AwardId verified(PersonId person, Decision decision) {
        AwardId award = as(DONG, () -> enterHonour.enter(DONG, person, decision));
        run(ZHAO, () -> settleHonour.verify(ZHAO, award));
        return award;
    }

    public static Actor expert(PersonId id, String name) {
        return Actor.expert(UUID.randomUUID(), name, id.value());
    }

    public static <T> T as(Actor actor, Supplier<T> work) {
        return Acting.doing(actor, work);
    }

    public static void run(Actor actor, Runnable work) {
        Acting.run(actor, work);
    }
}
