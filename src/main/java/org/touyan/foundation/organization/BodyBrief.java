package org.touyan.foundation.organization;

import org.touyan.foundation.shared.OrgPath;

/**
 * What other modules may know of a body.
 *
 * @param town NBS code
 * @param demo fictional, shown with the mark of demonstration data
 */
public record BodyBrief(BodyId id, String name, BodyKind kind, String town, OrgPath path, String address, boolean verified,
        boolean demo) {}
