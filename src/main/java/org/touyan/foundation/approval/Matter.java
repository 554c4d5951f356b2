package org.touyan.foundation.approval;

import java.util.UUID;

import org.touyan.foundation.shared.OrgPath;

/**
 * What is being decided, as far as this module knows it.
 *
 * @param kind of the module it belongs to, like {@code nomination}
 * @param path where it stands in the union tree
 */
public record Matter(String kind, UUID id, OrgPath path) {}
