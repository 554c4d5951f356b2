package org.touyan.service.request.submit.hearing;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Code;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.service.request.FirstHearing;
import org.touyan.service.request.FirstHearing.Heard;

/** What is understood of an asker's words while they are written down. It never keeps anybody from sending. */
@Component
public class Hearing {

    private static final String DANGER = "danger";
    /** Two or three characters name a thing, but not what is wrong with it. */
    private static final int TOO_FEW = 3;

    private final Catalog catalog;
    private final Organizations organizations;
    private final ObjectProvider<FirstHearing> hearing;

    Hearing(Catalog catalog, Organizations organizations, ObjectProvider<FirstHearing> hearing) {
        this.catalog = catalog;
        this.organizations = organizations;
        this.hearing = hearing;
    }

    /** Whether one more sentence would help, before anybody knows in which town. */
    @Transactional(readOnly = true)
    public boolean tooLittle(String words) {
        return hear(words, organizations.towns().getFirst().path()).ask();
    }

    /** @param town in which help is wanted */
    @Transactional(readOnly = true)
    public @Nullable Elsewhere elsewhere(String words, OrgPath town) {
        return hear(words, town).elsewhere();
    }

    /**
     * Nobody in danger is asked.
     *
     * @param town in which help is wanted
     */
    @Transactional(readOnly = true)
    public AtOnce hear(String words, OrgPath town) {
        if (danger(words)) {
            return new AtOnce(elsewhere(Elsewhere.EMERGENCY), false);
        }
        Heard heard = heard(words, town);
        String matter = heard.matter();
        Elsewhere elsewhere = matter == null ? null : elsewhere(matter);
        boolean belongsSomewhere = elsewhere != null && !elsewhere.takers().isEmpty();
        long characters = words.codePoints().filter(Character::isLetterOrDigit).count();
        return new AtOnce(elsewhere,
                !belongsSomewhere && (heard.tooLittle() || elsewhere != null || characters <= TOO_FEW));
    }

    private Elsewhere elsewhere(String matter) {
        return new Elsewhere(matter, catalog.takersOf(matter));
    }

    private boolean danger(String words) {
        return catalog.urgentWordIn(words).map(Code::flags).filter(flags -> flags.contains(DANGER)).isPresent();
    }

    private Heard heard(String words, OrgPath place) {
        FirstHearing ears = hearing.getIfAvailable();
        return ears == null ? Heard.NOTHING_SPECIAL : ears.hear(words, place);
    }
}
