package org.touyan.service.matching.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.touyan.foundation.catalog.TradeLicence;
import org.touyan.people.roster.PersonId;
import org.touyan.service.matching.Candidate;
import org.touyan.service.matching.Fit;
import org.touyan.service.matching.HalfDay;
import org.touyan.service.matching.LeftOut;
import org.touyan.service.matching.Reason;
import org.touyan.service.matching.Reason.Kind;
import org.touyan.service.matching.Shortlist;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds in every world. The seed stands in the message: {@code -Dtouyan.world=4711} looks at that world first. */
class AnyWorldTests {

    private static final int WORLDS = 6000;
    private static final Set<Kind> TIMES = Set.of(Kind.FREE, Kind.TIME);
    private static final Set<Kind> TURNS = Set.of(Kind.TURN, Kind.TIRED);
    private static final Set<Kind> WAYS = Set.of(Kind.NEAR, Kind.FAR);

    @Test
    @DisplayName("Nobody is lost and nobody stands twice; three reasons and more for each suggested, one for each left out")
    void everybodyOnceWithReasons() {
        everywhere(world -> {
            Shortlist list = list(world, world.helpers);
            List<PersonId> all = Stream.concat(list.suggested().stream().map(Candidate::person),
                    list.leftOut().stream().map(l -> l.expert().id())).toList();
            assertThat(all).doesNotHaveDuplicates().hasSameElementsAs(world.helpers.stream().map(h -> h.card().id()).toList());
            for (Candidate c : list.suggested()) {
                assertThat(c.reasons()).hasSizeGreaterThanOrEqualTo(3);
                assertThat(kinds(c))
                        .containsOnlyOnceElementsOf(new HashSet<>(kinds(c).stream().filter(k -> k != Kind.CRAFT).toList()));
                assertThat(kinds(c).stream().filter(TIMES::contains)).hasSize(1);
                assertThat(kinds(c).stream().filter(TURNS::contains)).hasSize(1);
                assertThat(kinds(c)).doesNotContain(Kind.LEAVE, Kind.LICENCE);
                long reservations = kinds(c).stream().filter(k -> !k.speaksFor()).count();
                assertThat(c.fit()).isEqualTo(reservations == 0 ? Fit.BEST : reservations == 1 ? Fit.POSSIBLE : Fit.STRETCH);
            }
            list.leftOut().forEach(l -> assertThat(l.reason().kind().speaksFor()).isFalse());
        });
    }

    @Test
    @DisplayName("What is said of a suggested person is true of him, and what is true is said")
    void reasonsOfTheSuggestedAgreeWithTheFacts() {
        everywhere(world -> {
            for (Candidate c : list(world, world.helpers).suggested()) {
                Helper h = helper(world, c.person());
                assertThat(h.active() && h.reaches() && h.open() < world.limits.maxOpen()).isTrue();
                assertThat(h.way() != null && h.way().boat() && !h.takesBoat()).isFalse();
                assertThat(is(c, Kind.NAMED)).isEqualTo(c.person().equals(world.need.named()));
                can(world, h, c);
                way(world, h, c);
                time(world, h, c);
                assertThat(is(c, Kind.TURN)).isEqualTo(h.thisMonth() < h.cap());
                assertThat(is(c, Kind.TIRED)).isEqualTo(h.thisMonth() >= h.cap());
                assertThat(is(c, Kind.KNOWN))
                        .isEqualTo(h.helpedBefore().person() + h.helpedBefore().body() + h.helpedBefore().village() > 0);
            }
        });
    }

    @Test
    @DisplayName("The one reason of whoever is left out is true of him")
    void reasonsOfTheLeftOutAgreeWithTheFacts() {
        everywhere(world -> {
            for (LeftOut left : list(world, world.helpers).leftOut()) {
                Helper h = helper(world, left.expert().id());
                Reason why = left.reason();
                boolean holds = switch (why.key()) {
                    case "matching.leave.paused" -> !h.active();
                    case "matching.craft.other" -> world.wantedOf(h).isEmpty() && !h.card().id().equals(world.need.named());
                    case "matching.licence.none" ->
                        world.lacks(h, licence(why)) && !h.licences().containsKey(licence(why).code());
                    case "matching.licence.ended" ->
                        world.lacks(h, licence(why)) && why.arguments().get(1).equals(h.licences().get(licence(why).code()));
                    case "matching.far.not-there" -> !h.reaches();
                    case "matching.far.no-boat" -> Objects.requireNonNull(h.way()).boat() && !h.takesBoat();
                    case "matching.leave.until" -> world.away(h, world.firstDay());
                    case "matching.tired.open" -> h.open() >= world.limits.maxOpen();
                    default -> false;
                };
                assertThat(holds).as(why.key()).isTrue();
            }
        });
    }

    @Test
    @DisplayName("The list does not depend on the order in which people are read, nor on who else is there")
    void orderAndCompanyChangeNothing() {
        everywhere(world -> {
            Shortlist list = list(world, world.helpers);
            assertThat(list(world, world.mixed())).isEqualTo(list);
            for (Helper gone : world.helpers) {
                PersonId who = gone.card().id();
                List<Helper> rest = world.helpers.stream().filter(h -> h != gone).toList();
                assertThat(list(world, rest)).isEqualTo(new Shortlist(
                        list.suggested().stream().filter(c -> !c.person().equals(who)).toList(),
                        list.leftOut().stream().filter(l -> !l.expert().id().equals(who)).toList(), list.licences()));
            }
        });
    }

    @Test
    @DisplayName("The worlds hold every kind of reason, many times")
    void everyReasonIsMet() {
        Map<String, Long> met = seeds().mapToObj(AnyWorld::new)
                .map(world -> list(world, world.helpers))
                .flatMap(list -> Stream.concat(list.suggested().stream().flatMap(c -> c.reasons().stream()),
                        list.leftOut().stream().map(LeftOut::reason)))
                .collect(Collectors.groupingBy(Reason::key, Collectors.counting()));
        assertThat(met).hasSizeGreaterThanOrEqualTo(26).allSatisfy((key, times) -> assertThat(times).as(key).isGreaterThan(20));
        assertThat(met).containsKeys("matching.licence.none", "matching.licence.ended", "matching.leave.until", "matching.named");
    }

    private static void can(AnyWorld world, Helper h, Candidate c) {
        Optional<Reason> can = reason(c, Kind.CAN);
        if (world.wantedOf(h).isEmpty()) {
            can.ifPresent(r -> {
                assertThat(h.own()).as("only his own line can speak for him").isGreaterThanOrEqualTo(0.8);
                assertThat(r.arguments().getFirst()).isEqualTo(List.of(h.card().headline()));
            });
            return;
        }
        assertThat(can).isPresent();
        can.ifPresent(r -> {
            List<?> named = (List<?>) r.arguments().getFirst();
            assertThat(named).isNotEmpty().allMatch(name -> world.wantedOf(h).stream()
                    .anyMatch(t -> t.name().equals(name) && world.allowed(h, t)));
            assertThat(r.arguments().size() == 2).isEqualTo(h.years() != null);
        });
        if (c.licences().isEmpty()) {
            assertThat(can.isEmpty() || world.wantedOf(h).stream().anyMatch(t -> world.opening(t).isEmpty())).isTrue();
        }
        assertThat(c.licences()).allMatch(l -> world.holds(h, l, world.firstDay()));
    }

    private static void way(AnyWorld world, Helper h, Candidate c) {
        Way way = h.way();
        assertThat(kinds(c).stream().filter(WAYS::contains)).hasSize(way == null ? 0 : 1);
        assertThat(is(c, Kind.NEAR)).isEqualTo(way != null && !way.boat() && way.minutes() <= world.limits.nearMinutes());
        assertThat(is(c, Kind.FAR)).isEqualTo(way != null && (way.boat() || way.minutes() > world.limits.nearMinutes()));
    }

    private static void time(AnyWorld world, Helper h, Candidate c) {
        List<HalfDay> free = world.need.suitable().stream().filter(half -> free(world, h, c, half)).toList();
        assertThat(is(c, Kind.FREE)).isEqualTo(!free.isEmpty());
        if (!free.isEmpty()) {
            assertThat(reason(c, Kind.FREE).orElseThrow().arguments()).containsExactly(free.getFirst());
            assertThat(c.freeFrom()).isEqualTo(free.getFirst().window().from());
            return;
        }
        assertThat(c.freeFrom()).isNull();
        Reason time = reason(c, Kind.TIME).orElseThrow();
        Optional<HalfDay> later = world.need.later().stream().filter(half -> free(world, h, c, half)).findFirst();
        assertThat(time.key()).isEqualTo(h.week().isEmpty()
                ? "matching.time.unknown"
                : later.isEmpty() ? "matching.time.none" : oneDay(world) ? "matching.time.other-day" : "matching.time.later");
        assertThat(h.week().isEmpty() || later.isEmpty() || time.arguments().contains(later.get())).isTrue();
    }

    private static boolean oneDay(AnyWorld world) {
        return world.need.suitable().getFirst().day().equals(world.need.suitable().getLast().day());
    }

    private static boolean free(AnyWorld world, Helper h, Candidate c, HalfDay half) {
        return h.week().contains(new WeekHalf(half.day().getDayOfWeek(), half.half())) && !world.away(h, half.day())
                && h.busy().stream().noneMatch(b -> b.overlaps(half.window()))
                && (c.licences().isEmpty() || c.licences().stream().anyMatch(l -> world.holds(h, l, half.day())));
    }

    private static TradeLicence licence(Reason why) {
        return (TradeLicence) why.arguments().getFirst();
    }

    private static Shortlist list(AnyWorld world, Collection<Helper> helpers) {
        return new Selection(world.need, world.weights, world.limits).of(helpers);
    }

    private static Helper helper(AnyWorld world, PersonId id) {
        return world.helpers.stream().filter(h -> h.card().id().equals(id)).findFirst().orElseThrow();
    }

    private static Optional<Reason> reason(Candidate c, Kind kind) {
        return c.reasons().stream().filter(r -> r.kind() == kind).findFirst();
    }

    private static boolean is(Candidate c, Kind kind) {
        return reason(c, kind).isPresent();
    }

    private static List<Kind> kinds(Candidate c) {
        return c.reasons().stream().map(Reason::kind).toList();
    }

    private static LongStream seeds() {
        return LongStream.range(0, WORLDS).map(n -> n + Long.getLong("touyan.world", 0));
    }

    private static void everywhere(Consumer<AnyWorld> check) {
        seeds().forEach(seed -> {
            try {
                check.accept(new AnyWorld(seed));
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("in world " + seed, broken);
            }
        });
    }
}
