package org.touyan.service.dispatch.choice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.CodeList;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Pager;
import org.touyan.foundation.web.ui.Tab;
import org.touyan.service.request.RequestId;

/** How often somebody else was invited than was suggested first, and the cases behind each number. */
@Component
class ChoicesQuery {

    private record Count(String subject, @Nullable String reason, boolean other, int orders) {}

    private record Case(RequestId requestId, String number, String subject, String asked, Instant offeredAt, boolean other,
            @Nullable String suggestedWords, @Nullable String chosenWords, @Nullable String reason, String words) {}

    private static final int ROWS = 30;
    private static final int DEEPEST = 1000;
    private static final String WHICH = """
            from dispatch.lead_choice
            where offered_at >= :since and (:subject = '' or subject = :subject) and (other or :all)
              and (:reason = '' or (other and coalesce(reason, 'unsaid') = :reason))
            """;

    private final Catalog catalog;
    private final JdbcClient jdbc;

    ChoicesQuery(Catalog catalog, JdbcClient jdbc) {
        this.catalog = catalog;
        this.jdbc = jdbc;
    }

    ChoicesPage counts(Span span, Ui ui) {
        List<Count> counts = jdbc.sql("""
                select subject, reason, other, count(*)::int as orders
                from dispatch.lead_choice where offered_at >= :since
                group by subject, reason, other
                """).param("since", since(span, ui)).query(Rows.of(Count.class)).list();
        Chosen every = Chosen.of(span);
        List<ChoicesPage.Subject> subjects = catalog.subjects().stream()
                .map(s -> new ChoicesPage.Subject(s.in(ui.locale()), sum(counts, c -> c.subject().equals(s.code())),
                        every.about(s.code()).withTheSuggested().path(),
                        sum(counts, c -> c.other() && c.subject().equals(s.code())),
                        every.about(s.code()).path()))
                .filter(s -> s.invited() > 0)
                .toList();
        List<ChoicesPage.Reason> reasons = Stream
                .concat(catalog.choiceReasons().stream().map(r -> r.code()), Stream.of(Chosen.UNSAID))
                .map(code -> new ChoicesPage.Reason(reason(code, ui),
                        sum(counts, c -> c.other() && code.equals(c.reason() == null ? Chosen.UNSAID : c.reason())),
                        every.because(code).path()))
                .filter(r -> r.times() > 0)
                .toList();
        return new ChoicesPage(tabs(span, ui), subjects, reasons);
    }

    CasesPage cases(Chosen which, int page, Ui ui) {
        Map<String, Object> by = Map.of("since", since(which.span(), ui), "subject", which.subject(), "reason", which.reason(),
                "all",
                which.all());
        int total = jdbc.sql("select count(*)::int " + WHICH).params(by).query(Integer.class).single();
        var pager = new Pager(Math.clamp(page, 1, DEEPEST), ROWS, total);
        List<CasesPage.Line> lines = jdbc.sql("""
                select request_id, number, subject, asked, offered_at, other, suggested_words, chosen_words, reason, words
                %s
                order by offered_at desc, order_id desc limit :limit offset :offset
                """.formatted(WHICH)).params(by).param("limit", ROWS).param("offset", pager.offset()).query(Rows.of(Case.class))
                .list()
                .stream()
                .map(c -> line(c, ui))
                .toList();
        String subject = catalog.subject(which.subject()).map(s -> s.in(ui.locale())).orElse("");
        return new CasesPage(which.span().key(), subject, which.reason().isEmpty() ? "" : reason(which.reason(), ui), which.all(),
                lines,
                pager);
    }

    private CasesPage.Line line(Case one, Ui ui) {
        String why = !one.other() || (one.reason() == null && !one.words().isEmpty())
                ? ""
                : reason(one.reason() == null ? Chosen.UNSAID : one.reason(), ui);
        return new CasesPage.Line(one.requestId(), one.number(), one.offeredAt(), one.asked(), one.other(),
                split(one.suggestedWords()),
                split(one.chosenWords()),
                Stream.of(why, one.words()).filter(w -> !w.isEmpty()).collect(Collectors.joining(" · ")));
    }

    private List<Tab> tabs(Span current, Ui ui) {
        return Stream.of(Span.values())
                .map(s -> new Tab(ui.t("dispatch.choice.span." + s.key()), "/desk/rules/choices?span=" + s.key(),
                        jdbc.sql("select count(*)::int from dispatch.lead_choice where other and offered_at >= :since")
                                .param("since", since(s, ui)).query(Integer.class).single(),
                        s == current, false))
                .toList();
    }

    private String reason(String code, Ui ui) {
        return catalog.code(CodeList.CHOICE_REASON, code).map(c -> c.in(ui.locale()))
                .orElse(ui.t("dispatch.choice.reason.unsaid"));
    }

    private static Instant since(Span span, Ui ui) {
        LocalDate today = Beijing.day(ui.now());
        return Beijing.startOf(span.first(today));
    }

    private static List<String> split(@Nullable String lines) {
        return lines == null ? List.of() : lines.lines().toList();
    }

    private static int sum(List<Count> counts, java.util.function.Predicate<Count> which) {
        return counts.stream().filter(which).mapToInt(Count::orders).sum();
    }
}
