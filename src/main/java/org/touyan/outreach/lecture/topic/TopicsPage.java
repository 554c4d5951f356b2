package org.touyan.outreach.lecture.topic;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Column;
import org.touyan.outreach.lecture.TopicState;
import org.touyan.outreach.lecture.VersionId;
import org.touyan.outreach.lecture.domain.ContentClass;

/** Every version of every topic that is not behind another one. */
public record TopicsPage(List<Line> lines, boolean writes) implements Page {

    /** One version. */
    public record Line(VersionId versionId, String title, ContentClass contentClass, int versionNo, TopicState state,
            @Nullable LocalDate validUntil, String submittedByName, boolean expired) {}

    public List<Column> columns(Ui ui) {
        return List.of(Column.text(ui.t("lecture.topic")), Column.text(ui.t("lecture.class")),
                Column.number(ui.t("lecture.topic.version")),
                Column.text(ui.t("lecture.desk.state")), Column.text(ui.t("lecture.valid")));
    }
}
