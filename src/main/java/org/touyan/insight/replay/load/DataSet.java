package org.touyan.insight.replay.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Profile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.Sha256;
import org.touyan.insight.impact.domain.CountedUnion;

/**
 * Writes the second data set: the files of {@code src/main/resources/replay/data} in their order, as the application's own role, past
 * no constraint, trigger or row-level security. That it is written by statements and not by use cases is the one exception of the
 * house; docs/adr/0018 says why.
 */
@Component
@Profile("replay")
public class DataSet {

    /** The day of which the article speaks; the page gives none, its facts point to the spring of 2023. */
    public static final LocalDate DAY = LocalDate.of(2023, 5, 31);

    /** What everything of it is called wherever it is shown. */
    public static final String LABEL = "按文章复现，非真实台账";

    private static final String FILES = "classpath:replay/data/*.sql";
    private static final Pattern BETWEEN = Pattern.compile(";\\s*(?:\\n|$)");
    private static final int CANDIDATES = 5000;
    private static final int STAFF = 208;
    private static final int CONTRACTS = 221;
    private static final int HOUSEHOLDS = 60;

    private final JdbcClient jdbc;
    private final Identities identities;
    private final ContractSheets sheets;
    private final CountedUnion union;
    private final AuditTrail audit;

    DataSet(JdbcClient jdbc, Identities identities, ContractSheets sheets, CountedUnion union, AuditTrail audit) {
        this.jdbc = jdbc;
        this.identities = identities;
        this.sheets = sheets;
        this.union = union;
        this.audit = audit;
    }

    /** @param left what is left out */
    @BusinessRule(id = "REP-2", says = "The data set of the article is written into an empty database only, and the audit chain says of each of its files what it is.", source = "domain §4")
    @Transactional
    public void load(Set<Left> left) {
        if (!empty()) {
            throw new IllegalStateException("the database holds somebody already (expected: an empty one)");
        }
        Map<String, Object> values = Map.of(
                "phone", identities.phone(),
                "identities", identities.sealed(CANDIDATES + STAFF),
                "prints", identities.prints(CANDIDATES + STAFF),
                "contracts", left.contains(Left.CONTRACT) ? CONTRACTS - 1 : CONTRACTS,
                "households", left.contains(Left.HOUSEHOLDS) ? 0 : HOUSEHOLDS);
        files().forEach(file -> write(file, values));
        sheets.print();
    }

    private boolean empty() {
        return jdbc.sql("""
                select not exists (select 1 from roster.person) and not exists (select 1 from organization.body)
                """).query(Boolean.class).single();
    }

    private void write(Resource file, Map<String, Object> values) {
        String text = text(file);
        int rows = 0;
        for (String statement : BETWEEN.splitAsStream(text).toList()) {
            if (!bare(statement).isEmpty()) {
                rows += jdbc.sql(statement).params(used(statement, values)).update();
            }
        }
        audit.note(Actor.SYSTEM, "replay.loaded", "data-set", String.valueOf(file.getFilename()), union.path(), "what", LABEL,
                "rows",
                Integer.toString(rows), "sha256", Sha256.hex(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String bare(String statement) {
        return statement.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining()).strip();
    }

    private static Map<String, Object> used(String statement, Map<String, Object> values) {
        return values.entrySet().stream().filter(value -> statement.contains(":" + value.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<Resource> files() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
