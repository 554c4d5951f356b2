package org.touyan.people.roster.team;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.check.FreeText;

/**
 * What a team is.
 *
 * @param parent the team it is part of; null for one that stands alone
 * @param trades codes of the subjects it answers for
 */
public record Charter(String name, TeamKind kind, @Nullable TeamId parent, OrgPath path, Set<String> trades, String purpose) {

    private static final int NAME = 40;
    private static final int PURPOSE = 300;

    public Charter {
        name = FreeText.check(name, 2, NAME).orRefuse("name");
        purpose = FreeText.check(purpose, 0, PURPOSE).orRefuse("purpose");
        trades = Set.copyOf(trades);
    }
}
