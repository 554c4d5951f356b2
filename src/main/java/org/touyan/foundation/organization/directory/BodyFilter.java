package org.touyan.foundation.organization.directory;

import java.util.Arrays;

import org.touyan.foundation.organization.BodyKind;

/** What the list is narrowed to; an empty field narrows nothing. */
record BodyFilter(String q, String town, String kind, String compared) {

    BodyFilter {
        q = q.strip();
        String chosen = kind;
        boolean known = Arrays.stream(BodyKind.values()).anyMatch(k -> k.name().equals(chosen));
        kind = known ? kind : "";
        compared = compared.equals("yes") || compared.equals("no") ? compared : "";
    }

    boolean narrows() {
        return !(q + town + kind + compared).isEmpty();
    }
}
