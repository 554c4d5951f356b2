package org.touyan.insight.impact.domain;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.OrgPath;

/** The union whose figures this site publishes: {@code touyan.site.path}. */
@Component
public class CountedUnion {

    private final OrgPath path;

    CountedUnion(@Value("${touyan.site.path:/33/3310/331083/}") String path) {
        this.path = new OrgPath(path);
    }

    public OrgPath path() {
        return path;
    }
}
