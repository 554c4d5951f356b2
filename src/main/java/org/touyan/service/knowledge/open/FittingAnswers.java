package org.touyan.service.knowledge.open;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.database.Rows;
import org.touyan.service.knowledge.AnswerId;
import org.touyan.service.matching.Listening;
import org.touyan.service.request.KnownAnswers;

/**
 * Offers what has been answered before. A card fits when the words speak of its trade or have its subject, and when pieces of
 * what it looks like stand in them or it means the same; without either nothing is offered, because a wrong answer costs more than none.
 */
@Component
@Transactional(readOnly = true)
class FittingAnswers implements KnownAnswers {

    /** As in matching: half of a name must stand in the words before it counts. */
    private static final double HEARD = 0.5;
    private static final int PIECES = 2;
    /** From here on two texts mean the same, as matching measures it. */
    private static final double ALIKE = 0.8;
    private static final String LETTERS = "[^\\p{L}\\p{N}]+";

    /** @param trades codes separated by blanks */
    private record Card(AnswerId answerId, String subject, String trades, String title, String looks, int times) {

        private String told() {
            return title + ' ' + looks;
        }
    }

    private record Fit(Card card, long pieces, double alike) {

        private static final Comparator<Fit> BEST = Comparator.comparingDouble(Fit::alike).thenComparingLong(Fit::pieces)
                .reversed()
                .thenComparing(fit -> fit.card().answerId().toString());
    }

    private final Catalog catalog;
    private final Listening listening;
    private final JdbcClient jdbc;

    FittingAnswers(Catalog catalog, Listening listening, JdbcClient jdbc) {
        this.catalog = catalog;
        this.listening = listening;
        this.jdbc = jdbc;
    }

    @Override
    public List<Known> fitting(String subject, String words, int most) {
        Map<String, Double> heard = catalog.heardIn(words);
        Set<String> said = pieces(words);
        List<Card> near = cards().stream().filter(card -> card.subject().equals(subject) || heard(card, heard)).toList();
        double[] alike = listening.alike(words, near.stream().map(Card::told).toList());
        return IntStream.range(0, near.size())
                .mapToObj(i -> new Fit(near.get(i), pieces(near.get(i).told()).stream().filter(said::contains).count(),
                        alike.length == 0 ? 0 : alike[i]))
                .filter(fit -> fit.pieces() >= PIECES || fit.alike() >= ALIKE)
                .sorted(Fit.BEST)
                .limit(most)
                .map(fit -> new Known(fit.card().title(), "/answers/" + fit.card().answerId(), fit.card().times()))
                .toList();
    }

    private List<Card> cards() {
        return jdbc.sql("""
                select answer_id, subject, array_to_string(trades, ' ') as trades, title, looks, times
                from knowledge.open_answer
                """).query(Rows.of(Card.class)).list();
    }

    private static boolean heard(Card card, Map<String, Double> heard) {
        return List.of(card.trades().split(" ", -1)).stream().anyMatch(code -> heard.getOrDefault(code, 0.0) >= HEARD);
    }

    /** Two characters each: 叶子, 子发, 发黄. */
    private static Set<String> pieces(String text) {
        Set<String> pieces = new HashSet<>();
        for (String part : text.split(LETTERS, -1)) {
            for (int i = 0; i + 2 <= part.length(); i++) {
                pieces.add(part.substring(i, i + 2));
            }
        }
        return pieces;
    }
}
