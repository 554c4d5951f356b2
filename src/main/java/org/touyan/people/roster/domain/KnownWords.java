package org.touyan.people.roster.domain;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.HonourType;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.shared.RuleBroken;

/** Codes that a form may send must stand in the catalog and on the map. */
@Component
public class KnownWords {

    private final Catalog catalog;
    private final Organizations organizations;

    KnownWords(Catalog catalog, Organizations organizations) {
        this.catalog = catalog;
        this.organizations = organizations;
    }

    public void check(Particulars particulars) {
        if (organizations.unitOf(particulars.path()).isEmpty()) {
            throw RuleBroken.at("path", "roster.person.unit");
        }
        if (organizations.town(particulars.town()).isEmpty()) {
            throw RuleBroken.at("town", "roster.person.town");
        }
        if (particulars.towns().stream().anyMatch(t -> organizations.town(t).isEmpty())) {
            throw RuleBroken.at("towns", "roster.person.town");
        }
        String occupation = particulars.occupation();
        if (occupation != null && catalog.occupation(occupation).isEmpty()) {
            throw RuleBroken.at("occupation", "roster.person.occupation");
        }
        if (particulars.skills().stream().anyMatch(s -> catalog.skill(s.skill()).isEmpty())) {
            throw RuleBroken.at("skills", "roster.person.skill");
        }
        if (particulars.languages().stream().anyMatch(l -> catalog.languages().stream().noneMatch(c -> c.code().equals(l)))) {
            throw RuleBroken.at("languages", "roster.person.language");
        }
    }

    public void check(Decision decision) {
        Optional<HonourType> type = catalog.honourType(decision.honourType());
        if (type.isEmpty() || type.get().subjectKind() != HonourType.SubjectKind.PERSON) {
            throw RuleBroken.at("honourType", "roster.honour.type");
        }
        if (!type.get().within(decision.year())) {
            catalog.honourTypes().stream()
                    .filter(t -> t.name().equals(type.get().name()) && !t.code().equals(type.get().code())
                            && t.within(decision.year()))
                    .findFirst()
                    .ifPresent(t -> {
                        throw RuleBroken.at("honourType", "roster.honour.scheme", decision.year(), t.name(), t.scheme());
                    });
        }
    }
}
