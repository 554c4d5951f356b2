package org.touyan.service.matching.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.catalog.TradeLicence;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.TimeWindow;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.PersonId;
import org.touyan.service.matching.Acquaintance;
import org.touyan.service.matching.HalfDay;

/** One need and some helpers, drawn by lot from everything that the types allow; the same seed draws the same world. */
final class AnyWorld {

    private static final List<String> SUBJECTS = List.of("a", "b", "c");
    private static final List<String> TOWNS = List.of("331083101", "331083102", "331083201");
    private static final List<String> OCCUPATIONS = List.of("o0", "o1", "o2", "o3");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);

    final List<Term> terms = new ArrayList<>();
    final List<TradeLicence> licences = new ArrayList<>();
    final Map<String, Double> heard = new HashMap<>();
    final List<Helper> helpers = new ArrayList<>();
    final String subject;
    final Limits limits;
    final Weights weights;
    final Need need;

    private final Random lot;

    AnyWorld(long seed) {
        lot = new Random(seed);
        for (int i = 0; i < 8; i++) {
            terms.add(new Term("s" + i, "手艺" + i, some(SUBJECTS), some(OCCUPATIONS)));
        }
        OCCUPATIONS.forEach(o -> terms.add(new Term(o, "职业" + o, some(SUBJECTS), Set.of())));
        for (int i = 0; i < 3; i++) {
            List<String> opens = terms.stream().map(Term::code).filter(code -> chance(4)).toList();
            licences.add(new TradeLicence("l" + i, "证" + i, "Licence " + i, opens, "法"));
        }
        subject = pick(SUBJECTS);
        terms.forEach(t -> maybe(3, () -> heard.put(t.code(), pick(List.of(0.2, 0.5, 0.8, 1.0)))));
        limits = new Limits(5 + lot.nextInt(60), 1 + lot.nextInt(4), 2, 7, 14);
        weights = new Weights(lot.nextInt(50), lot.nextInt(50), lot.nextInt(50), lot.nextInt(50), lot.nextInt(50));
        int many = lot.nextInt(10);
        List<HalfDay> suitable = halves(new HalfDay(FIRST.plusDays(lot.nextInt(10)), half()),
                1 + lot.nextInt(14));
        PersonId named = maybe(2, () -> person(lot.nextInt(many + 2)));
        need = new Need(Wanted.in(subject, heard, terms), pick(TOWNS), named, suitable,
                halves(suitable.getLast().next(), lot.nextInt(28)),
                new LicencedTrades(licences));
        IntStream.range(0, many).forEach(n -> helpers.add(helper(n)));
    }

    List<Helper> mixed() {
        List<Helper> mixed = new ArrayList<>(helpers);
        Collections.shuffle(mixed, lot);
        return mixed;
    }

    boolean away(Helper h, LocalDate day) {
        return h.absences().stream().anyMatch(a -> !day.isBefore(a.from()) && !day.isAfter(a.until()));
    }

    boolean holds(Helper h, String licence, LocalDate day) {
        @Nullable
        LocalDate until = h.licences().get(licence);
        return until != null && !until.isBefore(day);
    }

    List<TradeLicence> opening(Term trade) {
        return licences.stream().filter(l -> l.trades().contains(trade.code())).toList();
    }

    boolean allowed(Helper h, Term trade) {
        List<TradeLicence> opening = opening(trade);
        return opening.isEmpty() || opening.stream().anyMatch(l -> holds(h, l.code(), firstDay()));
    }

    /** He cannot show that licence on the first day, and it opens a trade that is wanted. */
    boolean lacks(Helper h, TradeLicence licence) {
        return !holds(h, licence.code(), firstDay())
                && wanted().stream().anyMatch(t -> opening(t).contains(licence) && !allowed(h, t));
    }

    /** What is wanted and his: the skill itself, or an occupation in which it is at home. */
    List<Term> wantedOf(Helper h) {
        return wanted().stream()
                .filter(t -> h.codes().contains(t.code()) || t.related().stream().anyMatch(h.codes()::contains))
                .toList();
    }

    LocalDate firstDay() {
        return need.suitable().getFirst().day();
    }

    private List<Term> wanted() {
        return terms.stream()
                .filter(t -> heard.getOrDefault(t.code(), 0.0) >= 0.5 || t.subjects().contains(subject))
                .toList();
    }

    private Helper helper(int number) {
        Set<String> codes = new HashSet<>(some(terms.stream().map(Term::code).toList()));
        Map<String, Integer> levels = new HashMap<>();
        codes.forEach(code -> levels.put(code, lot.nextInt(6)));
        Map<String, LocalDate> held = new HashMap<>();
        licences.forEach(l -> maybe(2, () -> held.put(l.code(), FIRST.plusDays(lot.nextInt(30) - 10L))));
        var card = new ExpertCard(person(number), "师傅" + number, "m" + number, null, null, 0, "行家" + number, pick(TOWNS),
                new OrgPath("/33/3310/331083/"), false);
        return new Helper(card, lot.nextInt(8) > 0, codes, levels, held, maybe(2, () -> lot.nextInt(40)), "镇",
                chance(5) ? null : new Way(lot.nextInt(130), chance(4)), lot.nextInt(6) > 0, chance(2),
                week(), absences(), busy(), lot.nextInt(6), lot.nextInt(6), lot.nextInt(4),
                new Acquaintance(few(), few(), few()), lot.nextInt(5) / 4.0);
    }

    private Set<WeekHalf> week() {
        if (chance(6)) {
            return Set.of();
        }
        Set<WeekHalf> week = new HashSet<>();
        Stream.of(DayOfWeek.values()).forEach(day -> Stream.of(HalfDay.Half.values())
                .filter(half -> chance(2))
                .forEach(half -> week.add(new WeekHalf(day, half))));
        return week;
    }

    private List<Absence> absences() {
        return IntStream.range(0, lot.nextInt(3)).mapToObj(i -> {
            LocalDate from = FIRST.plusDays(lot.nextInt(20) - 3L);
            return new Absence(from, from.plusDays(lot.nextInt(12)));
        }).toList();
    }

    private List<TimeWindow> busy() {
        return IntStream.range(0, lot.nextInt(4))
                .mapToObj(i -> new HalfDay(FIRST.plusDays(lot.nextInt(14)), half()).window())
                .toList();
    }

    private static List<HalfDay> halves(HalfDay first, int many) {
        return Stream.iterate(first, HalfDay::next).limit(many).toList();
    }

    private HalfDay.Half half() {
        return pick(List.of(HalfDay.Half.values()));
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(0x7000L, number));
    }

    private int few() {
        return chance(3) ? 1 + lot.nextInt(4) : 0;
    }

    private boolean chance(int oneIn) {
        return lot.nextInt(oneIn) == 0;
    }

    private <T> @Nullable T maybe(int oneIn, Supplier<@Nullable T> drawn) {
        return chance(oneIn) ? drawn.get() : null;
    }

    private <T> Set<T> some(List<T> of) {
        Set<T> drawn = new HashSet<>();
        of.stream().filter(one -> chance(3)).forEach(drawn::add);
        return drawn;
    }

    private <T> T pick(List<T> of) {
        return Objects.requireNonNull(of.get(lot.nextInt(of.size())));
    }
}
