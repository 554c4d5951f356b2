package org.touyan.service.certificate.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Unit;
import org.touyan.foundation.paper.Draft;
import org.touyan.foundation.paper.Fact;
import org.touyan.foundation.paper.Imprint;
import org.touyan.foundation.paper.PlainPaper;
import org.touyan.foundation.privacy.Mask;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.UiFactory;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.Experts;
import org.touyan.service.certificate.CertificateId;
import org.touyan.service.record.HalfHours;

/**
 * The words of a certificate: who, when, how long, what, and who recorded it (令67 Art. 15; the four blocks of 民发〔2015〕149号).
 * On one page whatever he has done: kinds of service beyond the eleventh are summed up.
 */
@Component
class CertificateSheet {

    static final String KIND = "volunteer-certificate";
    private static final String MODULE = "certificate";
    private static final int MOST_LINES = 12;

    private final Experts experts;
    private final Organizations organizations;
    private final Vault vault;
    private final UiFactory uis;

    CertificateSheet(Experts experts, Organizations organizations, Vault vault, UiFactory uis) {
        this.experts = experts;
        this.organizations = organizations;
        this.vault = vault;
        this.uis = uis;
    }

    /** What stands in the register of papers; the names of others than the volunteer do not. */
    Draft draft(CertificateId id, ExpertCard card, LocalDate from, LocalDate until, Ledger ledger) {
        Unit union = organizations.federationOf(card.path()).orElseThrow();
        return new Draft(KIND, union.path(), union.name(), card.path(), MODULE, id.value(), List.of(card.id().value()),
                uis.onPaper().t("certificate.title"), facts(card, from, until, ledger, union), null);
    }

    PlainPaper paper(Imprint imprint, Draft draft, ExpertCard card, LocalDate from, LocalDate until, Ledger ledger) {
        Ui ui = uis.onPaper();
        String words = ui.t("certificate.words", card.name(), from, until, ledger.times(), HalfHours.asHours(ledger.halfHours()));
        List<Fact> table = Stream.concat(draft.facts().stream().limit(2), activities(ledger, ui).stream()).toList();
        return new PlainPaper(imprint, List.of(words), table, List.of(draft.unionName()));
    }

    private List<Fact> facts(ExpertCard card, LocalDate from, LocalDate until, Ledger ledger, Unit union) {
        Ui ui = uis.onPaper();
        String content = activities(ledger, ui).stream().map(fact -> fact.name() + ' ' + fact.value())
                .collect(Collectors.joining("；"));
        return List.of(new Fact(ui.t("certificate.name"), card.name(), Mask.name(card.name())),
                Fact.closed(ui.t("certificate.identity"), experts.identity(card.id()).map(vault::open).map(Mask::identity)
                        .orElseGet(() -> ui.t("certificate.identity.none"))),
                Fact.open(ui.t("certificate.period"), from + " – " + until),
                Fact.open(ui.t("certificate.time"), ui.t("certificate.hours", HalfHours.asHours(ledger.halfHours()))),
                Fact.open(ui.t("certificate.times"), ui.t("certificate.times.value", ledger.times())),
                Fact.open(ui.t("certificate.content"), content),
                Fact.open(ui.t("certificate.recorder"), union.name()));
    }

    private static List<Fact> activities(Ledger ledger, Ui ui) {
        List<Ledger.Activity> all = ledger.activities();
        if (all.size() <= MOST_LINES) {
            return all.stream().map(a -> fact(a, ui)).toList();
        }
        List<Ledger.Activity> rest = all.subList(MOST_LINES - 1, all.size());
        var summed = new Ledger.Activity(ui.t("certificate.rest", rest.size()),
                rest.stream().mapToInt(Ledger.Activity::times).sum(), rest.stream().mapToInt(Ledger.Activity::halfHours).sum());
        return Stream.concat(all.stream().limit(MOST_LINES - 1), Stream.of(summed)).map(a -> fact(a, ui)).toList();
    }

    private static Fact fact(Ledger.Activity activity, Ui ui) {
        return Fact.open(activity.name(),
                ui.t("certificate.activity", activity.times(), HalfHours.asHours(activity.halfHours())));
    }
}
