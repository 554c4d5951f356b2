package org.touyan.insight.report.open;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.touyan.foundation.web.Html;
import org.touyan.insight.report.ReportId;

@Controller
class StatementController {

    private final OpenStatements statements;

    StatementController(OpenStatements statements) {
        this.statements = statements;
    }

    @GetMapping("/impact/statements")
    Html all() {
        return Html.of(statements.all());
    }

    @GetMapping("/impact/statements/{id}")
    Html one(@PathVariable ReportId id) {
        return Html.of(statements.one(id));
    }
}
