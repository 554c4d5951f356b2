package org.touyan.service.request.submit.help;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Subject;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.web.FormErrors;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.Experts;
import org.touyan.people.roster.PersonId;
import org.touyan.service.menu.OfferedSlot;
import org.touyan.service.menu.Places;
import org.touyan.service.menu.SlotId;
import org.touyan.service.request.AnswerClock;
import org.touyan.service.request.KnownAnswers;
import org.touyan.service.request.submit.hearing.Elsewhere;
import org.touyan.service.request.submit.hearing.Hearing;

/** Puts the three screens together. */
@Component
class HelpPages {

    private static final int OFFERED = 2;
    private static final Pattern SLOT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Catalog catalog;
    private final Organizations organizations;
    private final Experts experts;
    private final DraftPhotos photos;
    private final Places places;
    private final AnswerClock due;
    private final ObjectProvider<KnownAnswers> known;
    private final Hearing hearing;

    HelpPages(Catalog catalog, Organizations organizations, Experts experts, DraftPhotos photos, Places places,
            AnswerClock due, ObjectProvider<KnownAnswers> known, Hearing hearing) {
        this.catalog = catalog;
        this.organizations = organizations;
        this.experts = experts;
        this.photos = photos;
        this.places = places;
        this.due = due;
        this.known = known;
        this.hearing = hearing;
    }

    @Transactional(readOnly = true)
    public NeedPage need(NeedForm form, FormErrors errors, Optional<String> secret, boolean asked) {
        return new NeedPage(form, errors, catalog.subjects(), secret.map(photos::of).orElse(List.of()),
                name(form.expert()), order(form.slot()), asked);
    }

    @Transactional(readOnly = true)
    public PlacePage place(PlaceForm form, FormErrors errors, Draft draft, boolean back) {
        return new PlacePage(form, errors, organizations.towns(), name(draft.expert()), order(draft.slot()), back);
    }

    @Transactional(readOnly = true)
    public CheckPage check(Draft draft, FormErrors errors, String secret) {
        Subject subject = catalog.subject(draft.subject()).orElseThrow();
        Town town = organizations.town(draft.town()).orElseThrow();
        Elsewhere elsewhere = hearing.elsewhere(draft.words(), town.path());
        boolean pressing = elsewhere != null && elsewhere.pressing();
        return new CheckPage(draft, subject, town, photos.of(secret).size(), name(draft.expert()), order(draft.slot()), elsewhere,
                due.triageWorkdays(), pressing ? List.of() : known(draft), errors);
    }

    /** None where life is in danger: there nobody reads first. */
    private List<KnownAnswers.Known> known(Draft draft) {
        return known.stream().flatMap(k -> k.fitting(draft.subject(), draft.words(), OFFERED).stream()).limit(OFFERED).toList();
    }

    boolean knowsSubject(String code) {
        return catalog.subject(code).isPresent();
    }

    @Transactional(readOnly = true)
    public boolean knowsTown(String code) {
        return organizations.town(code).isPresent();
    }

    @Transactional(readOnly = true)
    public @Nullable PersonId person(String slug) {
        return card(slug).map(ExpertCard::id).orElse(null);
    }

    private @Nullable String name(String slug) {
        return card(slug).map(ExpertCard::name).orElse(null);
    }

    private Optional<ExpertCard> card(String slug) {
        return slug.isEmpty() ? Optional.empty() : experts.bySlug(slug);
    }

    /** An order whose time has begun, or whose line was withdrawn, is a need like any other. */
    @Transactional(readOnly = true)
    public @Nullable OfferedSlot order(String slot) {
        SlotId id = slot(slot);
        return id == null ? null : places.find(id).orElse(null);
    }

    /** What stands in the address or in a hidden field; nothing when it is no id. */
    static @Nullable SlotId slot(String typed) {
        return SLOT.matcher(typed).matches() ? new SlotId(UUID.fromString(typed)) : null;
    }
}
