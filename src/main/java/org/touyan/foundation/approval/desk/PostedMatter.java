package org.touyan.foundation.approval.desk;

import java.util.UUID;

import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.OrgPath;

/**
 * What is on notice, and where it stands.
 *
 * @param answeredByAnother whether somebody else than {@code postedBy} answers objections
 */
record PostedMatter(String matterKind, UUID matterId, OrgPath orgPath, boolean answeredByAnother, UUID postedBy) {

    boolean isAnsweredBy(Actor actor) {
        return !answeredByAnother || !postedBy.equals(actor.account());
    }
}
