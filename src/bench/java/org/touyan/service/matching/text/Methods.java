package org.touyan.service.matching.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.touyan.service.matching.text.ProfileIndex.Profile;

/** Everything that finds people among the same people; each answers a text with the occupations of those it names, best first. */
final class Methods {

    static final String RRF_4 = "RRF + classification (4 lists)";
    static final String A = "A of the study (weights tuned)";
    static final String TOUYAN = "Touyan";

    interface Method extends Function<String, List<String>> {}

    private final World world;
    private final List<Profile> people;
    private final List<String> codeOf;
    private final ProfileIndex engine;
    private final Map<String, Method> others = new LinkedHashMap<>();

    Methods(World world, List<Profile> people) {
        this.world = world;
        this.people = people;
        this.codeOf = people.stream().map(World::code).toList();
        this.engine = new ProfileIndex(world.trades(), Weights.shipped(), people);
        var plain = new Baselines(people.stream().map(Profile::text).toList(), people.stream().map(Profile::means).toList());
        var hybrids = new Hybrids(world, people);
        other("LIKE, whole request", plain::like);
        other("LIKE, pairs", plain::likePairs);
        other("pg_trgm similarity", plain::trigram);
        other("pg_trgm word_similarity", plain::wordTrigram);
        other("BM25", plain::bm25);
        other("embedding", t -> plain.embedding(world.meaning(t)));
        other("RRF(BM25, embedding)", t -> plain.rrf(t, world.meaning(t)));
        other(RRF_4, hybrids::rrf);
        other(A, hybrids::weighted);
    }

    private void other(String name, Function<String, float[]> found) {
        others.put(name, t -> Baselines.codes(Baselines.best(found.apply(t), Judged.LIST), codeOf));
    }

    /** By name, the simplest first. */
    Map<String, Method> others() {
        return others;
    }

    List<String> touyan(String text, Cases cases) {
        return listed(engine.best(text, world.meaning(text), cases, Judged.LIST));
    }

    List<String> touyanByWords(String text) {
        return listed(engine.best(text, null, Cases.NONE, Judged.LIST));
    }

    private List<String> listed(List<ProfileIndex.Found> found) {
        return found.stream().map(f -> codeOf.get(f.place())).toList();
    }

    Judged judged(List<Asked> asked, Function<Asked, List<String>> method) {
        var judged = new Judged();
        Map<String, Integer> counted = World.counted(people);
        asked.forEach(a -> judged.add(a, method.apply(a), counted));
        return judged;
    }
}
