package org.touyan.people.roster.load;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.HonourType;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.privacy.Mask;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.privacy.Vault;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.check.PhoneNumber;
import org.touyan.foundation.web.FormErrors;
import org.touyan.foundation.web.ui.Choice;
import org.touyan.people.roster.domain.Responsible;

/** What the pages of a load show. */
@Component
class LoadQuery {

    private static final int RECENT = 10;
    private static final int SHOWN = 60;
    private static final int SAMPLES = 3;

    private record Open(int number, Cells cells, List<Fault> faults, @Nullable UUID twin) {}

    private record Alike(LoadColumn column, String text) {}

    private final Loads loads;
    private final StartLoad startLoad;
    private final UndoLoad undoLoad;
    private final Catalog catalog;
    private final Organizations organizations;
    private final Vault vault;
    private final JdbcClient jdbc;
    private final Clock clock;

    LoadQuery(Loads loads, StartLoad startLoad, UndoLoad undoLoad, Catalog catalog, Organizations organizations, Vault vault,
            JdbcClient jdbc, Clock clock) {
        this.loads = loads;
        this.startLoad = startLoad;
        this.undoLoad = undoLoad;
        this.catalog = catalog;
        this.organizations = organizations;
        this.vault = vault;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public LoadsPage recent(FormErrors errors) {
        return new LoadsPage(loads.recent(RECENT)
                .stream()
                .map(l -> new LoadsPage.Line(l.id().toString(), l.fileName(), l.state().name(), l.createdByName(), l.createdAt(),
                        l.added(), l.changed()))
                .toList(), errors);
    }

    @Transactional(readOnly = true)
    public LoadPage page(Actor actor, LoadId id, FormErrors errors) {
        Loads.Load load = loads.get(id);
        Responsible.staff(actor, load.path());
        Instant now = clock.instant();
        List<Open> faulty = open(load, "FAULTY");
        List<Open> shown = new ArrayList<>(faulty.stream().limit(SHOWN).toList());
        shown.addAll(open(load, "TWIN").stream().limit(SHOWN).toList());
        Map<Alike, Integer> alike = alike(faulty);
        return new LoadPage(id.toString(), load.fileName(), load.state(), load.all(), load.done(), seconds(load, now),
                startLoad.lost(load), counts(load), kinds(faulty), shown.stream().map(o -> row(o, alike)).toList(),
                load.headings(),
                load.mapping(), samples(load), load.failure(), load.failureArguments(), load.added(), load.changed(),
                undoLoad.open(load, now), errors);
    }

    private static long seconds(Loads.Load load, Instant now) {
        if (load.all() <= 0 || load.done() <= 0) {
            return -1;
        }
        double each = (double) Duration.between(load.stepBegan(), now).toMillis() / load.done();
        return Math.round(each * (load.all() - load.done()) / 1000);
    }

    private LoadPage.Counts counts(Loads.Load load) {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql("""
                select state || case when state = 'CLEAN' and known then '+' else '' end as kind, count(*)::int as rows
                from roster.load_row where load_id = :id group by 1
                """).param("id", load.id()).query((row, n) -> counts.put(row.getString("kind"), row.getInt("rows"))).list();
        return new LoadPage.Counts(counts.getOrDefault("CLEAN", 0), counts.getOrDefault("CLEAN+", 0),
                counts.getOrDefault("FAULTY", 0), counts.getOrDefault("TWIN", 0), counts.getOrDefault("SKIPPED", 0),
                counts.getOrDefault("LOADED", 0));
    }

    private List<Open> open(Loads.Load load, String state) {
        return jdbc.sql("""
                select row_no, sealed, faults, twin from roster.load_row
                where load_id = :id and state = :state order by row_no limit 2000
                """)
                .param("id", load.id())
                .param("state", state)
                .query((row, n) -> new Open(row.getInt("row_no"),
                        Cells.read(vault.open(new Sealed(row.getBytes("sealed"))), load.mapping()),
                        Fault.read(row.getString("faults")),
                        row.getObject("twin", UUID.class)))
                .list();
    }

    private static Map<Alike, Integer> alike(List<Open> rows) {
        Map<Alike, Integer> counts = new HashMap<>();
        for (Open row : rows) {
            row.faults().forEach(f -> counts.merge(new Alike(f.column(), row.cells().at(f.column())), 1, Integer::sum));
        }
        return counts;
    }

    private static List<LoadPage.Kind> kinds(List<Open> rows) {
        Map<List<Object>, LoadPage.Kind> kinds = new LinkedHashMap<>();
        for (Open row : rows) {
            for (Fault fault : row.faults()) {
                kinds.merge(List.of(fault.column(), fault.key()),
                        new LoadPage.Kind(fault.column().name(), fault.key(), fault.arguments(), 1, row.number()),
                        (a, b) -> new LoadPage.Kind(a.column(), a.key(), a.arguments(), a.rows() + 1, a.first()));
            }
        }
        return kinds.values().stream().sorted(Comparator.comparingInt(LoadPage.Kind::rows).reversed()).toList();
    }

    private LoadPage.Row row(Open open, Map<Alike, Integer> alike) {
        Fault fault = open.faults().isEmpty() ? null : open.faults().getFirst();
        Cells cells = open.cells();
        return new LoadPage.Row(open.number(), cells.at(LoadColumn.NAME), masked(cells.at(LoadColumn.PHONE)),
                cells.at(LoadColumn.HONOUR), cells.at(LoadColumn.HONOUR_YEAR), cells.at(LoadColumn.TOWN),
                fault == null ? null : fault.column().name(), fault == null ? "" : fault.key(),
                fault == null ? List.of() : fault.arguments(), fault == null ? "" : cells.at(fault.column()),
                fault == null ? 0 : alike.getOrDefault(new Alike(fault.column(), cells.at(fault.column())), 1),
                fault == null ? List.of() : choices(fault), twin(open.twin()));
    }

    private static String masked(String phone) {
        var checked = PhoneNumber.check(phone);
        return checked.ok() ? Mask.phone(checked.normalised()) : phone;
    }

    private List<Choice> choices(Fault fault) {
        return switch (fault.column()) {
            case TOWN -> organizations.towns().stream().map(t -> Choice.of(t.name(), t.name())).toList();
            case HONOUR -> honours(fault);
            case SEX -> List.of(Choice.of("男", "男"), Choice.of("女", "女"));
            case STANDING -> List.of(Choice.of("在职", "在职"), Choice.of("退休", "退休"), Choice.of("离世", "离世"));
            case LEVEL -> List.of(Choice.of("高级技师", "高级技师"), Choice.of("技师", "技师"), Choice.of("高级工", "高级工"),
                    Choice.of("中级工", "中级工"), Choice.of("初级工", "初级工"));
            default -> List.of();
        };
    }

    /** The nearest ones first: "您是说…？" */
    private List<Choice> honours(Fault fault) {
        List<String> nearest = fault.arguments().isEmpty()
                ? List.of()
                : Arrays.asList(fault.arguments().getFirst().split("、", -1));
        List<Choice> choices = new ArrayList<>(nearest.stream().map(n -> Choice.of(n, n)).toList());
        catalog.honourTypes()
                .stream()
                .filter(h -> h.subjectKind() == HonourType.SubjectKind.PERSON && !nearest.contains(h.name()))
                .map(HonourType::name)
                .distinct()
                .forEach(n -> choices.add(Choice.of(n, n)));
        return choices;
    }

    private @Nullable String twin(@Nullable UUID person) {
        if (person == null) {
            return null;
        }
        return jdbc.sql("""
                select p.name || ' · ' || p.roster_no || coalesce(' · ' || h.title || ' ' || h.year, '') from roster.person p
                left join lateral roster.highest(p.person_id) h on true where p.person_id = :id
                """).param("id", person).query(String.class).optional().orElse("");
    }

    /** What stands in each column of the first rows, for whoever says what it means. */
    private List<String> samples(Loads.Load load) {
        if (load.state() != LoadState.MAPPING) {
            return List.of();
        }
        List<Cells> rows = jdbc.sql("select sealed from roster.load_row where load_id = :id order by row_no limit " + SAMPLES)
                .param("id", load.id())
                .query((row, n) -> Cells.read(vault.open(new Sealed(row.getBytes("sealed"))), load.mapping()))
                .list();
        List<String> samples = new ArrayList<>();
        for (int i = 0; i < load.headings().size(); i++) {
            int column = i;
            samples.add(String.join("、", rows.stream()
                    .map(r -> column < r.texts().size() ? r.texts().get(column) : "")
                    .filter(t -> !t.isEmpty())
                    .map(LoadQuery::shortened)
                    .toList()));
        }
        return samples;
    }

    /** Enough to know what it is, and no more. */
    private static String shortened(String text) {
        int keep = text.codePointCount(0, text.length()) > 6 ? text.offsetByCodePoints(0, 4) : text.length();
        return keep < text.length() ? text.substring(0, keep) + "…" : text;
    }
}
