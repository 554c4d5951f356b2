package org.touyan.service.knowledge.learnt;

import java.util.List;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.ui.Pager;
import org.touyan.foundation.web.ui.Tab;

/**
 * What closed cases have taught.
 *
 * @param show     key of the tab
 * @param seenOnly what nobody has looked at does not count yet
 * @param mayJudge the reader may let it stand or take it out
 */
public record ExamplesPage(String show, List<Tab> tabs, List<Learnt> rows, Pager pager, boolean seenOnly, boolean mayJudge)
        implements
            Page {

    public ExamplesPage {
        tabs = List.copyOf(tabs);
        rows = List.copyOf(rows);
    }
}
