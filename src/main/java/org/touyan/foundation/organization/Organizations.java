package org.touyan.foundation.organization;

import java.util.List;
import java.util.Optional;

import org.touyan.foundation.shared.OrgPath;

/** Looks up unions, towns and bodies. Bodies are shown to whoever may see their place; the rest is public. */
public interface Organizations {

    /** The eleven towns and streets, in the order of their numbers. */
    List<Town> towns();

    /** @param code NBS code */
    Optional<Town> town(String code);

    /** The town a place in the tree belongs to; none for the county and above. */
    Optional<Town> townOf(OrgPath path);

    Optional<OrgPath> pathOfTown(String code);

    /** The NBS code of a town that another system numbers otherwise, for imports. */
    Optional<String> townCode(String codeSystem, String code);

    /** The union that answers for a place: the nearest one at or above it. */
    Optional<Unit> unitOf(OrgPath path);

    /** The union of the county, city or province in whose name papers are issued here: the nearest one at or above the place. */
    Optional<Unit> federationOf(OrgPath path);

    /** The unions directly below. */
    List<Unit> unitsBelow(OrgPath path);

    /** Door to door, by whatever takes one there. */
    int minutes(String fromTown, String toTown);

    boolean needsBoat(String town);

    Optional<BodyBrief> body(BodyId id);

    /** Bodies whose name resembles these words, or whose credit code begins with them. */
    List<BodyBrief> bodiesLike(String words, int limit);
}
