package org.touyan.service.dispatch.board;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.privacy.Mask;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.foundation.web.ui.Seal;
import org.touyan.foundation.web.ui.Suggestion;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.Experts;
import org.touyan.people.roster.PersonId;
import org.touyan.service.dispatch.brief.WishWords;
import org.touyan.service.matching.Candidate;
import org.touyan.service.matching.Fit;
import org.touyan.service.matching.LeftOut;
import org.touyan.service.matching.Reason;
import org.touyan.service.matching.ReasonWords;
import org.touyan.service.matching.Shortlist;
import org.touyan.service.request.RequestBrief;
import org.touyan.service.request.RequestPhotos;
import org.touyan.service.request.RequestState;
import org.touyan.service.request.Urgency;

/** Puts one request and its shortlist into words. */
@Component
class PanelAssembly {

    private final Catalog catalog;
    private final Organizations organizations;
    private final Experts experts;
    private final RequestPhotos photos;
    private final Vault vault;
    private final ReasonWords words;
    private final OrderLinesQuery orders;
    private final Parameters parameters;
    private final UnderstoodAssembly understood;

    PanelAssembly(Catalog catalog, Organizations organizations, Experts experts, RequestPhotos photos, Vault vault,
            ReasonWords words,
            OrderLinesQuery orders, Parameters parameters, UnderstoodAssembly understood) {
        this.catalog = catalog;
        this.organizations = organizations;
        this.experts = experts;
        this.photos = photos;
        this.vault = vault;
        this.words = words;
        this.orders = orders;
        this.parameters = parameters;
        this.understood = understood;
    }

    List<Candidate> suggested(Shortlist list) {
        return list.suggested().stream().limit(parameters.number("matching.suggested")).toList();
    }

    RequestPanel panel(RequestBrief request, @Nullable Shortlist list, List<String> looking, @Nullable Revealed revealed, Ui ui) {
        List<OrderLine> lines = orders.of(request.id(), ui.english());
        boolean led = lines.stream().anyMatch(l -> l.lead() && l.living());
        boolean seeks = request.state() == RequestState.SUBMITTED || request.state().seeksHelp();
        Shortlist shown = Objects.requireNonNullElse(list, Shortlist.EMPTY);
        boolean whole = revealed != null && revealed.expert() == null;
        return new RequestPanel(request.id(), request.number(), request.state(),
                catalog.subject(request.subject()).map(s -> s.in(ui.locale())).orElse(request.subject()), request.words(),
                ui.t("dispatch.board.came." + request.channel().name().toLowerCase(Locale.ROOT),
                        ui.dayTime(request.submittedAt())),
                town(request.town(), ui) + " " + request.place(), request.askerName(),
                revealed != null && whole ? revealed.phone() : masked(request.phone()), whole,
                WishWords.say(ui, request.wish(), request.wishWords(), request.wishFrom()), named(request), request.riskNote(),
                request.urgency() == Urgency.TODAY || request.urgentWords(), photos.of(request.id()), lines,
                seeks && !led, led, seeks && !led ? understood.of(request.id(), shown.understood(), ui) : null,
                IntStream.range(0, suggested(shown).size())
                        .mapToObj(i -> suggested(i + 1, suggested(shown).get(i), revealed, ui))
                        .toList(),
                others(shown, ui), summary(shown, ui), new PresencePart(request.id(), looking),
                catalog.choiceReasons().stream().map(r -> Choice.of(r.code(), r.in(ui.locale()))).toList());
    }

    /** Everybody in sight, best first, each with what speaks for or against. */
    List<NotSuggested> everybody(Shortlist list, Ui ui) {
        Stream<NotSuggested> fitting = list.suggested().stream()
                .map(c -> new NotSuggested(c.person(), c.expert().name(), fitting(c, ui)));
        return Stream.concat(fitting, list.leftOut().stream().map(l -> leftOut(l, ui))).toList();
    }

    private Suggested suggested(int place, Candidate candidate, @Nullable Revealed revealed, Ui ui) {
        ExpertCard expert = candidate.expert();
        Seal seal = expert.sealText() == null ? null : new Seal(expert.sealText(), expert.sealLevel());
        List<Suggestion.Reason> reasons = candidate.reasons().stream()
                .map(r -> new Suggestion.Reason(r.kind().speaksFor(), words.word(ui.locale(), r.kind()),
                        words.sentence(ui.locale(), r), false))
                .toList();
        var card = new Suggestion(place, expert.name(), "/desk/people/" + expert.id(), seal, ui.t(fitKey(candidate.fit())),
                kind(candidate.fit()), reasons);
        return new Suggested(candidate.person(), card,
                revealed != null && candidate.person().equals(revealed.expert()) ? revealed.phone() : null);
    }

    private List<NotSuggested> others(Shortlist list, Ui ui) {
        Stream<NotSuggested> further = list.suggested().stream()
                .skip(parameters.number("matching.suggested"))
                .map(c -> new NotSuggested(c.person(), c.expert().name(), fitting(c, ui)));
        return Stream.concat(further, list.leftOut().stream().map(l -> leftOut(l, ui))).toList();
    }

    private NotSuggested leftOut(LeftOut left, Ui ui) {
        return new NotSuggested(left.expert().id(), left.expert().name(), words.line(ui.locale(), left.reason()));
    }

    private String fitting(Candidate candidate, Ui ui) {
        return candidate.reasons().stream()
                .filter(r -> !r.kind().speaksFor())
                .findFirst()
                .map(r -> words.line(ui.locale(), r))
                .orElse(ui.t(fitKey(candidate.fit())));
    }

    private String summary(Shortlist list, Ui ui) {
        Map<Reason.Kind, Long> kinds = list.leftOut().stream()
                .collect(Collectors.groupingBy(l -> l.reason().kind(), TreeMap::new, Collectors.counting()));
        int further = list.suggested().size() - suggested(list).size();
        Stream<String> fitting = further == 0 ? Stream.of() : Stream.of(ui.t("dispatch.board.others.further", further));
        return Stream.concat(fitting, kinds.entrySet().stream()
                .map(e -> ui.t("dispatch.board.others.kind", words.word(ui.locale(), e.getKey()), e.getValue())))
                .collect(Collectors.joining(ui.t("dispatch.board.others.and")));
    }

    private String masked(@Nullable Sealed phone) {
        return phone == null ? "" : Mask.phone(vault.open(phone));
    }

    private String named(RequestBrief request) {
        PersonId named = request.named();
        return named == null ? "" : experts.find(named).map(ExpertCard::name).orElse("");
    }

    private String town(String code, Ui ui) {
        return organizations.town(code).map(t -> ui.english() ? t.nameEn() : t.shortName()).orElse(code);
    }

    private static String fitKey(Fit fit) {
        return "matching.fit." + fit.name().toLowerCase(Locale.ROOT);
    }

    private static Suggestion.Fit kind(Fit fit) {
        return switch (fit) {
            case BEST -> Suggestion.Fit.BEST;
            case POSSIBLE -> Suggestion.Fit.GOOD;
            case STRETCH -> Suggestion.Fit.WEAK;
        };
    }
}
