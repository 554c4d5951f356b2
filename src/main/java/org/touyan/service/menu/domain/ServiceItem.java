package org.touyan.service.menu.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.Steps;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.service.menu.ItemId;
import org.touyan.service.menu.ItemState;

import static org.touyan.foundation.shared.Role.CITY_LEADER;
import static org.touyan.foundation.shared.Role.CITY_STAFF;
import static org.touyan.foundation.shared.Role.EXPERT;
import static org.touyan.foundation.shared.Role.SYSTEM;
import static org.touyan.service.menu.ItemState.CONFIRMED;
import static org.touyan.service.menu.ItemState.DECLINED;
import static org.touyan.service.menu.ItemState.DONE;
import static org.touyan.service.menu.ItemState.DRAFT;
import static org.touyan.service.menu.ItemState.NOT_DONE;
import static org.touyan.service.menu.ItemState.PUBLISHED;
import static org.touyan.service.menu.ItemState.WITHDRAWN;

/** One line of a monthly list. Its times are kept by {@link Slots}. */
@Table(schema = "menu", name = "item")
@SuppressWarnings("UnusedVariable") // Some fields are written here and read in SQL only.
public class ServiceItem {

    private static final int LONGEST_WORDS = 300;
    private static final Set<ItemState> NOTHING = EnumSet.noneOf(ItemState.class);
    private static final Set<Role> ANSWERERS = EnumSet.of(EXPERT, CITY_STAFF);
    private static final Set<Role> OFFICERS = EnumSet.of(CITY_STAFF);

    public static final Steps<ItemState, ItemAct> STEPS = new Steps<ItemState, ItemAct>("line of a list")
            .allow(ItemAct.WRITE, NOTHING, DRAFT, EnumSet.of(CITY_STAFF, SYSTEM))
            .allow(ItemAct.EDIT, EnumSet.of(DRAFT, CONFIRMED, DECLINED), DRAFT, OFFICERS)
            .allow(ItemAct.CONFIRM, EnumSet.of(DRAFT, DECLINED), CONFIRMED, ANSWERERS)
            .allow(ItemAct.CORRECT, EnumSet.of(DRAFT, CONFIRMED), DRAFT, ANSWERERS)
            .allow(ItemAct.DECLINE, EnumSet.of(DRAFT, CONFIRMED), DECLINED, ANSWERERS)
            .allow(ItemAct.PUBLISH, EnumSet.of(CONFIRMED), PUBLISHED, EnumSet.of(CITY_LEADER, SYSTEM))
            .allow(ItemAct.WITHDRAW, EnumSet.of(DRAFT, CONFIRMED, DECLINED, PUBLISHED), WITHDRAWN, OFFICERS)
            .allow(ItemAct.FINISH, EnumSet.of(PUBLISHED), DONE, OFFICERS)
            .allow(ItemAct.FAIL, EnumSet.of(PUBLISHED), NOT_DONE, OFFICERS);

    @Id
    private final ItemId itemId;
    private final LocalDate month;
    private final OrgPath orgPath;
    private ItemState state;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private ItemText text;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Provider provider;
    private final ItemSource source;
    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Answered answered;
    private String reason;
    private boolean shown;
    private String lateReason;
    private @Nullable UUID lateBy;
    private int unmetTimes;
    @Version
    private int version;

    @PersistenceCreator
    ServiceItem(ItemId itemId, LocalDate month, OrgPath orgPath, ItemState state, ItemText text, Provider provider,
            ItemSource source, Answered answered, String reason, boolean shown, String lateReason, @Nullable UUID lateBy,
            int unmetTimes,
            int version) {
        this.itemId = itemId;
        this.month = month;
        this.orgPath = orgPath;
        this.state = state;
        this.text = text;
        this.provider = provider;
        this.source = source;
        this.answered = answered;
        this.reason = reason;
        this.shown = shown;
        this.lateReason = lateReason;
        this.lateBy = lateBy;
        this.unmetTimes = unmetTimes;
        this.version = version;
    }

    public static ServiceItem write(Actor actor, MonthlyList list, ItemText text, Provider provider, ItemSource source) {
        actor.require(CITY_STAFF, SYSTEM);
        return new ServiceItem(ItemId.next(), list.month().atDay(1), list.path(), DRAFT, text, provider, source,
                Answered.NOT_YET, "", false, "", null, 0, 0);
    }

    /** Nobody was found for it so many times: whoever writes the line gives it a name and finds somebody. */
    public static ServiceItem unmet(Actor actor, MonthlyList list, ItemText text, int times) {
        ServiceItem item = write(actor, list, text, Provider.NOBODY, ItemSource.UNMET);
        item.unmetTimes = times;
        return item;
    }

    /** Whoever gives it is asked again: he has said yes to something else. */
    public void edit(Actor actor, ItemText other, Provider by) {
        state = STEPS.next(state, ItemAct.EDIT, actor.role());
        text = other;
        provider = by;
        answered = Answered.NOT_YET;
        unmetTimes = 0;
    }

    /** It comes to a list that is out: everybody reads why. */
    public void comeLate(Actor actor, String why) {
        lateReason = FreeText.check(why, 2, LONGEST_WORDS).orRefuse("because");
        lateBy = actor.account();
    }

    @BusinessRule(id = "MNU-3", says = "A line is confirmed by whoever gives it, or by staff who say how they asked him; one without a time or without somebody who gives it is not.")
    public void confirm(Actor actor, String said, int times, Instant now) {
        ItemState next = STEPS.next(state, ItemAct.CONFIRM, actor.role());
        if (!provider.known()) {
            throw RuleBroken.at("who", "menu.confirm.nobody");
        }
        if (times == 0) {
            throw RuleBroken.at("slots", "menu.confirm.no-time");
        }
        answered = answer(said, actor.is(EXPERT) ? 0 : 2, actor, now);
        state = next;
    }

    /** Something in it is not right, in the words of whoever gives it. */
    public void correct(Actor actor, String said, Instant now) {
        ItemState next = STEPS.next(state, ItemAct.CORRECT, actor.role());
        answered = answer(said, 2, actor, now);
        state = next;
    }

    public void decline(Actor actor, String said, Instant now) {
        ItemState next = STEPS.next(state, ItemAct.DECLINE, actor.role());
        if (!provider.known()) {
            throw RuleBroken.at("who", "menu.confirm.nobody");
        }
        answered = answer(said, actor.is(EXPERT) ? 0 : 2, actor, now);
        state = next;
    }

    public void publish(Actor actor) {
        state = STEPS.next(state, ItemAct.PUBLISH, actor.role());
        shown = true;
    }

    /** One line comes to the published list, which stays as it is. */
    public void admit(Actor actor) {
        ItemState next = STEPS.next(state, ItemAct.PUBLISH, actor.role());
        if (lateReason.isEmpty()) {
            throw RuleBroken.because("menu.admit.reason");
        }
        if (actor.account() != null && actor.account().equals(lateBy)) {
            throw RuleBroken.because("menu.approve.same-person");
        }
        state = next;
        shown = true;
    }

    @BusinessRule(id = "MNU-4", says = "A line is withdrawn with a reason, and said not to have been done with one: everybody reads it.")
    public void withdraw(Actor actor, String why) {
        ItemState next = STEPS.next(state, ItemAct.WITHDRAW, actor.role());
        reason = FreeText.check(why, 2, LONGEST_WORDS).orRefuse("reason");
        state = next;
    }

    public void finish(Actor actor) {
        state = STEPS.next(state, ItemAct.FINISH, actor.role());
    }

    public void fail(Actor actor, String why) {
        ItemState next = STEPS.next(state, ItemAct.FAIL, actor.role());
        reason = FreeText.check(why, 2, LONGEST_WORDS).orRefuse("reason");
        state = next;
    }

    private static Answered answer(String said, int shortest, Actor actor, Instant now) {
        return new Answered(FreeText.check(said, shortest, LONGEST_WORDS).orRefuse("words"), actor.name(), now);
    }

    public ItemId id() {
        return itemId;
    }

    public YearMonth month() {
        return YearMonth.from(month);
    }

    public OrgPath path() {
        return orgPath;
    }

    public ItemState state() {
        return state;
    }

    public ItemText text() {
        return text;
    }

    public Provider provider() {
        return provider;
    }

    public ItemSource source() {
        return source;
    }

    public Answered answered() {
        return answered;
    }

    /** How often nobody was found, while nobody has written the line yet; else 0. */
    public int unmetTimes() {
        return unmetTimes;
    }

    public String reason() {
        return reason;
    }

    /** Why it came when the list was out; empty for one that came with it. */
    public String lateReason() {
        return lateReason;
    }

    /** Whether it has stood on the published list. */
    public boolean shown() {
        return shown;
    }
}
