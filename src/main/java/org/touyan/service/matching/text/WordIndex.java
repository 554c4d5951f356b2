package org.touyan.service.matching.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Texts found by their words, in memory: BM25 of Lucene over characters and pairs of characters, and over how they sound. Built once and
 * never changed; whoever wants another builds another.
 */
final class WordIndex implements AutoCloseable {

    /** One way to look at a text: what is indexed of it, and the terms of a question. */
    enum Look {
        WRITTEN, HEARD;

        private static final Words WORDS = new Words();

        private String indexed(String text) {
            return this == HEARD ? Sounds.of(text) : text;
        }

        private List<String> asked(String words) {
            return this == WRITTEN
                    ? WORDS.of(words)
                    : Stream.of(Sounds.of(words).split(" ", -1)).filter(s -> !s.isEmpty()).distinct().limit(Words.MOST).toList();
        }
    }

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final int size;

    private WordIndex(DirectoryReader reader, int size) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        this.size = size;
    }

    /** @param fields names of the texts that one entry has; the same for all */
    static <T> WordIndex of(List<T> entries, List<Part<T>> fields) {
        try {
            var directory = new ByteBuffersDirectory();
            var config = new IndexWriterConfig(analyzers(fields));
            config.setRAMBufferSizeMB(64);
            try (var writer = new IndexWriter(directory, config)) {
                for (T entry : entries) {
                    var document = new Document();
                    for (Part<T> field : fields) {
                        document.add(new TextField(field.name(), field.look().indexed(field.text().apply(entry)),
                                Field.Store.NO));
                    }
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            return new WordIndex(DirectoryReader.open(directory), entries.size());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One text of an entry, by a name of its own. */
    record Part<T>(String name, Look look, Function<T, String> text) {}

    private static <T> Analyzer analyzers(List<Part<T>> fields) {
        Map<String, Analyzer> sounding = new HashMap<>();
        fields.stream().filter(f -> f.look() == Look.HEARD).forEach(f -> sounding.put(f.name(), new WhitespaceAnalyzer()));
        return new PerFieldAnalyzerWrapper(new Words(), sounding);
    }

    /** How much of the words is found in that field of each entry, by its place; 0 for nothing. */
    float[] found(String field, Look look, String words) {
        try {
            return searcher.search(query(field, look, words), new Everything(size));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The entries in which most is found, best first. */
    ScoreDoc[] best(String field, Look look, String words, int most) {
        try {
            return size == 0 ? new ScoreDoc[0] : searcher.search(query(field, look, words), most).scoreDocs;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Query query(String field, Look look, String words) {
        var query = new BooleanQuery.Builder();
        look.asked(Manners.without(words))
                .forEach(term -> query.add(new TermQuery(new Term(field, term)), BooleanClause.Occur.SHOULD));
        return query.build();
    }

    /** Writes down what is found in every entry instead of sorting the best ones: all are wanted, and in the order of the index. */
    private record Everything(int size) implements CollectorManager<Everything.Writer, float[]> {

        @Override
        public Writer newCollector() {
            return new Writer(new float[size]);
        }

        /** One writer, because the searcher has no threads of its own. */
        @Override
        public float[] reduce(Collection<Writer> writers) {
            return writers.isEmpty() ? new float[size] : writers.iterator().next().found;
        }

        private static final class Writer extends SimpleCollector {

            private final float[] found;
            private @Nullable Scorable entry;
            private int first;

            private Writer(float[] found) {
                this.found = found;
            }

            @Override
            protected void doSetNextReader(LeafReaderContext segment) {
                first = segment.docBase;
            }

            @Override
            public void setScorer(Scorable entry) {
                this.entry = entry;
            }

            @Override
            public void collect(int place) throws IOException {
                found[first + place] = Objects.requireNonNull(entry).score();
            }

            @Override
            public ScoreMode scoreMode() {
                return ScoreMode.COMPLETE;
            }
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
