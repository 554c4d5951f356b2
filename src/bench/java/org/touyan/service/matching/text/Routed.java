package org.touyan.service.matching.text;

import static org.touyan.service.matching.text.MatchingBench.say;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;


import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Titles of messages to the government, sent to the class they belong to by the same index that hears trades in requests. */
final class Routed {

    private record Label(String first, String text) {}

    private Routed() {}

    static void print(Path data, World world) {
        Path messages = data.resolve("gov12345.jsonl");
        Path scheme = data.resolve("gov12345_labels.tsv");
        if (!Files.exists(messages) || !Files.exists(scheme)) {
            return;
        }
        JsonMapper json = JsonMapper.builder().build();
        List<JsonNode> asked = Asked.lines(messages).map(json::readTree).toList();
        Set<String> classes = asked.stream().map(m -> m.get("label").asString()).collect(Collectors.toCollection(TreeSet::new));
        List<String[]> rows = Asked.lines(scheme).skip(1).map(l -> l.split("\t", -1)).filter(r -> classes.contains(r[0])).toList();
        List<Label> labels = rows.stream().map(r -> new Label(r[0], String.join(" ", r))).toList();
        var words = WordTable.of(labels, Look.WRITTEN, Label::text);
        var index = new TradeIndex(classes.stream().map(c -> trade(c, rows)).toList(), Weights.shipped(), world::meaning);
        say("%n## %d titles of messages to %d first-level classes, accuracy%n", asked.size(), classes.size());
        accuracy("BM25, best label", asked, t -> labels.get(most(words.found(t))).first());
        accuracy("embedding, nearest label", asked, t -> labels.get(most(alike(labels, world, t))).first());
        accuracy(Methods.TOUYAN, asked, t -> index.trades().get(most(index.spokenOf(t, world.meaning(t), Cases.NONE))).code());
    }

    private static Trade trade(String name, List<String[]> rows) {
        Set<String> says = new LinkedHashSet<>();
        Set<String> terms = new LinkedHashSet<>();
        Set<String> titles = new LinkedHashSet<>();
        rows.stream().filter(r -> r[0].equals(name)).forEach(r -> {
            says.add(String.join(" ", r));
            terms.add(r[2]);
            titles.add(r[1]);
        });
        return new Trade(name, name, "", List.of(), List.of(), List.copyOf(says), List.copyOf(terms), List.copyOf(titles));
    }

    private static float[] alike(List<Label> labels, World world, String text) {
        Meaning said = world.meaning(text);
        float[] alike = new float[labels.size()];
        for (int i = 0; i < alike.length; i++) {
            alike[i] = world.meaning(labels.get(i).text()).alike(said);
        }
        return alike;
    }

    private static int most(float[] of) {
        int most = 0;
        for (int i = 1; i < of.length; i++) {
            most = of[i] > of[most] ? i : most;
        }
        return most;
    }

    private static void accuracy(String name, List<JsonNode> asked, Function<String, String> route) {
        Map<Boolean, Long> right = asked.stream()
                .collect(Collectors.partitioningBy(m -> route.apply(m.get("title").asString()).equals(m.get("label").asString()),
                        Collectors.counting()));
        say("| %s | %.1f |", name, 100.0 * right.get(true) / asked.size());
    }
}
