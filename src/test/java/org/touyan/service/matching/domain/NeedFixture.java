package org.touyan.service.matching.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.catalog.TradeLicence;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.people.roster.PersonId;
import org.touyan.service.request.Channel;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.RequestState;
import org.touyan.service.request.Urgency;
import org.touyan.service.request.Wish;

/** 王阿姨's five pomelo trees on a Monday morning, until told otherwise. */
final class NeedFixture {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final Instant MORNING = Beijing.at(MONDAY.atTime(9, 12));
    static final Limits LIMITS = new Limits(30, 3, 2, 7, 14);
    static final Weights WEIGHTS = new Weights(40, 20, 20, 10, 10);
    static final List<Term> VOCABULARY = List.of(
            new Term("pomelo", "文旦种植", Set.of("crops"), Set.of("5-01-02-02")),
            new Term("fruit-trees", "果树管理", Set.of("crops"), Set.of()),
            new Term("soil", "土壤肥料", Set.of("crops"), Set.of()),
            new Term("lathe", "数控车床", Set.of("machine"), Set.of()),
            new Term("welding", "焊接", Set.of("machine"), Set.of("6-18-02-04")),
            new Term("boiler", "锅炉特种设备", Set.of("machine"), Set.of()));
    static final TradeLicence WELDING = new TradeLicence("welding", "焊接作业证", "Welding licence", List.of("welding"), "令30");
    static final TradeLicence LIFT = new TradeLicence("lift", "电梯作业证", "Lift licence", List.of("boiler"), "公告3");
    static final TradeLicence CRANE = new TradeLicence("crane", "起重机作业证", "Crane licence", List.of("boiler"), "公告3");
    static final LicencedTrades TRADES = new LicencedTrades(List.of(WELDING, LIFT, CRANE));

    private static final Map<String, String> SAID = Map.of("文旦", "pomelo", "柚子", "pomelo", "果树", "fruit-trees", "果子",
            "fruit-trees",
            "土壤", "soil", "车床", "lathe", "焊", "welding", "起重", "boiler");

    private String subject = "crops";
    private String words = "五棵文旦树叶子发黄，果子也小";
    private String town = HelperFixture.QINGGANG;
    private Wish wish = Wish.ANY_DAY;
    private Urgency urgency = Urgency.NORMAL;
    private @Nullable Instant from;
    private @Nullable Instant to;
    private @Nullable PersonId named;

    private NeedFixture() {}

    static NeedFixture theYellowLeaves() {
        return new NeedFixture();
    }

    NeedFixture saying(String subject, String words) {
        this.subject = subject;
        this.words = words;
        return this;
    }

    NeedFixture today() {
        urgency = Urgency.TODAY;
        return this;
    }

    NeedFixture soon() {
        wish = Wish.SOON;
        return this;
    }

    NeedFixture on(LocalDate day, int fromHour, int toHour) {
        wish = Wish.APPOINTMENT;
        from = Beijing.at(day.atTime(fromHour, 0));
        to = Beijing.at(day.atTime(toHour, 0));
        return this;
    }

    NeedFixture naming(PersonId person) {
        named = person;
        return this;
    }

    Need at(Instant now) {
        var brief = new RequestBrief(RequestId.next(), "1123-07", RequestState.TRIAGED, subject, words, town, "上湫村", "王阿姨", null,
                wish,
                "", from, to, named, urgency, false, "", new OrgPath("/33/3310/331083/" + town + "/"), MORNING, Channel.WEB, 1);
        return Need.of(brief, Wanted.in(subject, heard(), VOCABULARY), TRADES, now, LIMITS);
    }

    private Map<String, Double> heard() {
        return SAID.entrySet().stream()
                .filter(said -> words.contains(said.getKey()))
                .collect(Collectors.toMap(Map.Entry::getValue, said -> 1.0, Math::max));
    }

    Need build() {
        return at(MORNING);
    }
}
