package org.touyan.service.dispatch.board;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Subject;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.QueueItem;
import org.touyan.foundation.web.ui.Tab;
import org.touyan.service.dispatch.BoardTab;
import org.touyan.service.request.Channel;
import org.touyan.service.request.RequestId;
import org.touyan.service.request.Urgency;

/** The tabs and the list on the left. */
@Component
class QueueAssembly {

    private static final Duration SOON = Duration.ofHours(4);

    private final Catalog catalog;
    private final Organizations organizations;
    private final ObjectProvider<BoardTab> more;

    QueueAssembly(Catalog catalog, Organizations organizations, ObjectProvider<BoardTab> more) {
        this.catalog = catalog;
        this.organizations = organizations;
        this.more = more;
    }

    /** What others contribute stands between the answers and the call-backs. */
    List<Tab> tabs(Counts counts, Status current, Ui ui) {
        List<Tab> tabs = new ArrayList<>();
        for (Status status : Status.values()) {
            if (status == Status.CALLBACK) {
                more.orderedStream()
                        .map(tab -> new Tab(ui.t(tab.textKey()), tab.href(), tab.count(), false, false))
                        .forEach(tabs::add);
            }
            tabs.add(new Tab(ui.t("dispatch.board.tab." + status.key()), "/desk/dispatch?status=" + status.key(),
                    counts.of(status), status == current, status == Status.LATE));
        }
        return tabs;
    }

    List<QueueItem> items(List<QueueRow> rows, Status status, @Nullable RequestId current, Ui ui) {
        return rows.stream().map(row -> item(row, status, current, ui)).toList();
    }

    private QueueItem item(QueueRow row, Status status, @Nullable RequestId current, Ui ui) {
        Duration left = Duration.between(ui.now(), row.due());
        QueueItem.Urgency urgency = left.isNegative()
                ? QueueItem.Urgency.LATE
                : left.compareTo(SOON) < 0 ? QueueItem.Urgency.SOON : QueueItem.Urgency.CALM;
        String icon = catalog.subject(row.subject()).map(Subject::icon).orElse("help");
        String town = organizations.town(row.town()).map(t -> ui.english() ? t.nameEn() : t.shortName()).orElse("");
        return new QueueItem("/desk/dispatch?status=" + status.key() + "&id=" + row.requestId(), icon, row.words(),
                ui.t("dispatch.board.place", town, row.askerName()), ui.left(left), urgency, remark(row, ui),
                row.requestId().equals(current));
    }

    private static String remark(QueueRow row, Ui ui) {
        return Stream.of(
                row.urgentWords() || row.urgency() == Urgency.TODAY ? ui.t("dispatch.board.urgent") : null,
                row.channel() == Channel.PHONE ? ui.t("dispatch.board.by-phone") : null,
                row.named() == null ? null : ui.t("dispatch.board.named", row.named()),
                row.photos() == 0 ? null : ui.t("dispatch.board.photos", row.photos()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("  "));
    }
}
