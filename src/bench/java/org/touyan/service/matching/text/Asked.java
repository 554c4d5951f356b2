package org.touyan.service.matching.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One labelled request of a file of measurement.
 *
 * @param set        exam, citizen, workplace, title or ours; figures are made for each
 * @param label      sources with labels count each label alike, whatever its number of requests
 * @param primary    codes of the trades that are asked for
 * @param acceptable codes of trades that would do
 */
record Asked(String id, String set, String label, String text, Set<String> primary, Set<String> acceptable) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** So many titles of the large file are taken, always the same. */
    private static final int TITLES = 800;

    /** Every file of the folder that is there, in the formats of its README. */
    static List<Asked> in(Path folder, Set<String> codes) {
        List<Asked> all = new ArrayList<>();
        for (String file : List.of("requests.jsonl", "ours.jsonl")) {
            if (Files.exists(folder.resolve(file))) {
                lines(folder.resolve(file)).map(JSON::readTree).map(Asked::of).forEach(all::add);
            }
        }
        if (Files.exists(folder.resolve("title2occ.tsv"))) {
            all.addAll(titles(folder.resolve("title2occ.tsv"), codes));
        }
        return all;
    }

    /** The job titles whose occupation somebody has; a sample. */
    private static List<Asked> titles(Path file, Set<String> codes) {
        List<Asked> titles = new ArrayList<>();
        lines(file).skip(1).map(l -> l.split("\t", -1)).filter(t -> t.length > 1 && codes.contains(t[1]))
                .forEach(t -> titles.add(new Asked("title-" + titles.size(), "title", t[1], t[0], Set.of(t[1]), Set.of())));
        Collections.shuffle(titles, new Random(5));
        return titles.subList(0, Math.min(TITLES, titles.size()));
    }

    private static Asked of(JsonNode n) {
        String voice = n.get("voice").asString();
        return new Asked(n.get("id").asString(), voice.equals("written-by-us") ? "ours" : voice, n.get("label").asString(),
                n.get("text").asString(), codes(n.get("primary")), codes(n.get("acceptable")));
    }

    private static Set<String> codes(JsonNode list) {
        Set<String> codes = new LinkedHashSet<>();
        list.forEach(c -> codes.add(c.asString()));
        return codes;
    }

    static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(l -> !l.isBlank());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Asked saying(String other) {
        return new Asked(id, set, label, other, primary, acceptable);
    }

    /** 3 for a trade that is asked for, 1 for one that would do. */
    int gain(String code) {
        return primary.contains(code) ? 3 : acceptable.contains(code) ? 1 : 0;
    }

    /** Requests of one label are close to each other; job titles and ours stand each for themselves. */
    String group() {
        return set.equals("title") || set.equals("ours") || set.equals("workplace") ? "all" : label;
    }
}
