package org.touyan.people.roster.honour;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.roster.PersonId;
import org.touyan.people.roster.domain.Against;
import org.touyan.people.roster.domain.AwardId;
import org.touyan.people.roster.domain.HonourAct;
import org.touyan.people.roster.domain.HonourState;

/**
 * An honour to enter, or one that is on the roster.
 *
 * @param award null while it is being entered
 * @param may   what the reader may do with it now
 * @param scans of the document, page by page
 * @param seesScans the reader is one of those who enter and verify
 */
public record HonourPage(PersonId person, String personName, @Nullable Award award, Form<HonourForm> form, List<Choice> types,
        List<HonourAct> may, Form<RevokeForm> revoking, List<FileId> scans, boolean seesScans) implements Page {

    /** The honour as entered. */
    public record Award(AwardId awardId, HonourState state, String title, int year, String typeName, @Nullable String documentNo,
            String enteredByName, Instant enteredAt, @Nullable String verifiedByName, @Nullable Instant verifiedAt,
            @Nullable String endedDocument, String scheme, @Nullable String certificateNo, boolean posthumous,
            @Nullable Against verifiedAgainst) {

        /** With its scheme: two honours may have one name. */
        public String kind() {
            return scheme.isEmpty() ? typeName : typeName + " · " + scheme;
        }

        public String tag() {
            return switch (state) {
                case DRAFT -> "new";
                case VERIFIED -> "ok";
                case SUSPENDED, REVOKED -> "bad";
                case DISCARDED -> "";
            };
        }
    }

    public String back() {
        return "/desk/people/" + person;
    }

    public String base() {
        return "/desk/people/" + person + "/honours" + (award == null ? "" : "/" + award.awardId());
    }

    public boolean may(HonourAct act) {
        return may.contains(act);
    }

    public boolean posthumous() {
        return form.value().posthumous();
    }

    public boolean writable() {
        return award == null || may(HonourAct.AMEND);
    }
}
