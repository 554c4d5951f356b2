package org.touyan.people.roster.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.touyan.people.roster.domain.FreeHalf;

/**
 * What is looked for. Everything may be empty; what is not understood is left out of the search.
 *
 * @param q      part of a name, its pinyin or initials, a roster number, or the last four digits of a phone
 * @param honour 1 national … 4 any, as the seal counts
 * @param team   whose members are meant, those who serve today
 * @param status a key of {@code roster.status.*}
 * @param free   like {@code 3-PM}
 * @param sort   {@code name} or empty
 */
record PeopleFilter(String q, String honour, String skill, String town, String team, String status, String free, String sort,
        int page) {

    static final List<String> STATUSES = List.of("can", "away", "paused", "retired", "deceased", "left", "draft");
    private static final Pattern HALF = Pattern.compile("[1-7]-(AM|PM)");
    private static final Pattern LEVEL = Pattern.compile("[1-4]");
    private static final int MOST_PAGES = 10_000;

    Integer level() {
        return LEVEL.matcher(honour).matches() ? Integer.parseInt(honour) : 0;
    }

    List<FreeHalf> half() {
        return HALF.matcher(free).matches() ? List.of(FreeHalf.parse(free)) : List.of();
    }

    String knownStatus() {
        return STATUSES.contains(status) ? status : "";
    }

    int knownPage() {
        return Math.clamp(page, 1, MOST_PAGES);
    }

    /** The filters in force, by their parameter. */
    Map<String, String> inForce() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("q", q);
        all.put("honour", level() == 0 ? "" : honour);
        all.put("skill", skill);
        all.put("town", town);
        all.put("team", team);
        all.put("status", knownStatus());
        all.put("free", half().isEmpty() ? "" : free);
        all.values().removeIf(String::isEmpty);
        return all;
    }

    /** What follows the question mark of the list's address. */
    String query() {
        return query("");
    }

    /** The address of the list without one of them. */
    String without(String parameter) {
        String rest = query(parameter);
        return "/desk/people" + (rest.isEmpty() ? "" : '?' + rest);
    }

    private String query(String without) {
        return inForce().entrySet().stream()
                .filter(e -> !e.getKey().equals(without))
                .map(e -> e.getKey() + '=' + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
