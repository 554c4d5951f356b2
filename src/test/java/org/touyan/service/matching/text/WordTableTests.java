package org.touyan.service.matching.text;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The table adds up to what a search of Lucene finds. */
class WordTableTests {

    private static final List<String> TEXTS = TradeBook.crafts().stream().map(Trade::spoken).toList();
    private static final List<String> ASKED = List.of("车床主轴响", "我家文旦园里有几棵果树长势不太好，叶子发黄", "PLC 程序丢了", "的");

    @ParameterizedTest
    @EnumSource
    void addsUpToWhatASearchFinds(Look look) throws IOException {
        WordTable table = WordTable.of(TEXTS, look, text -> text);
        try (var directory = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(look.analyzer()))) {
                for (String text : TEXTS) {
                    var document = new Document();
                    document.add(new TextField("text", look.indexed(text), Field.Store.NO));
                    writer.addDocument(document);
                }
            }
            try (var reader = DirectoryReader.open(directory)) {
                for (String asked : ASKED) {
                    float[] found = table.found(asked);
                    var query = new BooleanQuery.Builder();
                    look.asked(asked)
                            .forEach(t -> query.add(new TermQuery(new Term("text", t)), BooleanClause.Occur.SHOULD));
                    float[] searched = new float[TEXTS.size()];
                    for (ScoreDoc hit : new IndexSearcher(reader).search(query.build(), TEXTS.size()).scoreDocs) {
                        searched[hit.doc] = hit.score;
                    }
                    assertThat(found).as(asked).containsExactly(searched, within(0.001f));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "👍", "龘龘龘"})
    void whatIsNowhereIsNotFound(String asked) {
        assertThat(WordTable.of(TEXTS, Look.WRITTEN, text -> text).found(asked)).containsOnly(0);
    }
}
