package org.touyan.insight.report.desk;

import java.util.List;
import java.util.Map;

import org.touyan.foundation.storage.FileId;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.Page;
import org.touyan.insight.report.ValueId;
import org.touyan.insight.report.domain.Entry;
import org.touyan.insight.report.domain.Line;
import org.touyan.insight.report.domain.ReportAct;

/**
 * One cell: all that was ever entered there, with the papers behind it.
 *
 * @param pages of the papers, by entry
 */
public record CellPage(ReportPage report, Line line, List<Entry> entries, Map<ValueId, List<FileId>> pages) implements Page {

    public FormErrors errors() {
        return report.errors();
    }

    public boolean types() {
        return line.cell().typed() && report.may(ReportAct.TYPE);
    }

    public boolean explains() {
        return line.filed() != null && report.may(ReportAct.EXPLAIN);
    }

    public List<FileId> pagesOf(Entry entry) {
        return pages.getOrDefault(entry.valueId(), List.of());
    }
}
