package org.touyan.foundation.parameter.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Column;

/** Every number a person may change. */
public record ParametersPage(List<ParameterRow> rows) implements Page {

    public Map<String, List<ParameterRow>> groups() {
        return rows.stream().collect(Collectors.groupingBy(ParameterRow::group, LinkedHashMap::new, Collectors.toList()));
    }

    public String title(Ui ui, String group) {
        String key = "parameter.group." + group;
        return ui.has(key) ? ui.t(key) : ui.t("parameter.group.other");
    }

    public List<Column> columns(Ui ui) {
        return Stream.of("name", "value", "default", "origin").map(c -> Column.text(ui.t("parameter.column." + c))).toList();
    }
}
