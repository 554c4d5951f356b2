package org.touyan.service.dispatch.board;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.svg.HexMap;
import org.touyan.foundation.web.ui.QueueItem;
import org.touyan.foundation.web.ui.Tab;
import org.touyan.foundation.web.ui.WeekGrid;

/** 派单台. */
public record BoardPage(
        String status, List<Tab> tabs, List<QueueItem> queue, @Nullable RequestPanel panel, List<HexMap.Town> towns,
        String sentence, @Nullable WeekGrid week, List<Done> done) implements Page {

    public BoardPage {
        tabs = List.copyOf(tabs);
        queue = List.copyOf(queue);
        towns = List.copyOf(towns);
        done = List.copyOf(done);
    }
}
