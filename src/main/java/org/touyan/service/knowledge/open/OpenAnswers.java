package org.touyan.service.knowledge.open;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.web.PublicPages;
import org.touyan.foundation.web.ReadOn;
import org.touyan.service.knowledge.AnswerId;

/** Reads what everybody may read. */
@Component
@Transactional(readOnly = true)
public class OpenAnswers implements PublicPages, ReadOn {

    private static final int MOST = 500;
    private static final int ON_HIS_PAGE = 6;

    /** As lists show it. */
    public record Brief(AnswerId answerId, String subject, String title, String looks, int times) {

        public String path() {
            return "/answers/" + answerId;
        }
    }

    private record Whole(AnswerId answerId, String subject, String title, String looks, String remedy, String limits,
            Instant publishedAt, String editor, @Nullable String slug, @Nullable String name, int times) {}

    private record Case(String town, LocalDate day) {}

    private static final String BRIEF = "select o.answer_id, o.subject, o.title, o.looks, o.times from knowledge.open_answer o ";

    private final Catalog catalog;
    private final Organizations organizations;
    private final JdbcClient jdbc;

    OpenAnswers(Catalog catalog, Organizations organizations, JdbcClient jdbc) {
        this.catalog = catalog;
        this.organizations = organizations;
        this.jdbc = jdbc;
    }

    /** @param subject only of this kind; anything else for all */
    public OpenAnswersPage list(String subject) {
        String chosen = catalog.subject(subject).isPresent() ? subject : "";
        List<Brief> briefs = jdbc.sql(BRIEF + """
                where :subject = '' or o.subject = :subject
                order by o.subject, o.published_at desc, o.answer_id
                limit :most
                """).param("subject", chosen).param("most", MOST).query(Rows.of(Brief.class)).list();
        return new OpenAnswersPage(briefs, catalog.subjects(), chosen);
    }

    public OpenAnswerPage one(AnswerId id, Locale locale, boolean asking) {
        Whole whole = jdbc.sql("""
                select answer_id, subject, title, looks, remedy, limits, published_at, editor, slug, name, times
                from knowledge.open_answer where answer_id = :id
                """).param("id", id).query(Rows.of(Whole.class)).optional().orElseThrow(() -> new NotFound("answer " + id));
        List<OpenAnswerPage.Case> cases = jdbc
                .sql("select town, day from knowledge.open_case where answer_id = :id order by day desc, town")
                .param("id", id).query(Rows.of(Case.class)).list().stream()
                .map(one -> new OpenAnswerPage.Case(YearMonth.from(one.day()), town(one.town(), locale))).toList();
        return new OpenAnswerPage(new Brief(id, whole.subject(), whole.title(), whole.looks(), whole.times()), whole.remedy(),
                whole.limits(), catalog.subject(whole.subject()).map(s -> s.in(locale)).orElse(""), whole.publishedAt(),
                whole.editor(),
                whole.slug(), whole.name(), cases, asking);
    }

    /** On the page of the one whose word it is, when he stands on it by his name. */
    @Override
    public List<Link> about(UUID subject) {
        return jdbc.sql(BRIEF + "where o.person_id = :person order by o.published_at desc, o.answer_id limit :most")
                .param("person", subject).param("most", ON_HIS_PAGE).query(Rows.of(Brief.class)).list().stream()
                .map(brief -> new Link(brief.title(), brief.path())).toList();
    }

    /** For search engines. */
    @Override
    public Stream<String> paths() {
        return list("").answers().stream().map(Brief::path);
    }

    private String town(String code, Locale locale) {
        return organizations.town(code).map((Town t) -> t.in(locale)).orElse(code);
    }
}
