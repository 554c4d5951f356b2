package org.touyan.people.studio.desk;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.studio.StudioId;
import org.touyan.people.studio.domain.Checklist;

/**
 * An application to write, or to write again.
 *
 * @param again the one that was sent back; null for a new one
 * @param mine  whether the leader writes it himself
 */
public record ApplyPage(@Nullable StudioId again, boolean mine, Map<String, String> typed, FormErrors errors, List<Choice> lines,
        List<Choice> levels, List<Checklist.Line> answers) implements Page {

    public String text(String field) {
        return typed.getOrDefault(field, "");
    }

    public String back() {
        return (mine ? "/me/studio" : "/desk/studios") + (again == null ? "" : "/" + again);
    }

    public String action() {
        return (mine ? "/me/studio" : "/desk/studios") + (again == null ? "" : "/" + again + "/application");
    }

    public String label(Ui ui, Checklist.Line line) {
        return ui.english() ? line.nameEn() : line.name();
    }
}
