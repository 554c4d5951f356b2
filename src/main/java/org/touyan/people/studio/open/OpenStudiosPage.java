package org.touyan.people.studio.open;

import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.domain.Level;

/** Studios whose leaders agree to be found, in the order of their names. */
public record OpenStudiosPage(List<Row> rows) implements Page {

    /** One of them. */
    public record Row(StudioId studioId, String name, Level level, String unitName, String field) {}
}
