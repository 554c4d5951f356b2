package org.touyan.service.matching.text;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The texts in which most of the words stand, by BM25 of Lucene over characters and pairs of characters, out of a million. */
final class WordIndex implements AutoCloseable {

    private static final String TEXT = "text";

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final int size;

    private WordIndex(DirectoryReader reader, int size) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        this.size = size;
    }

    static WordIndex of(List<String> texts) {
        try {
            var directory = new ByteBuffersDirectory();
            var config = new IndexWriterConfig(Look.WRITTEN.analyzer());
            config.setRAMBufferSizeMB(64);
            try (var writer = new IndexWriter(directory, config)) {
                for (String text : texts) {
                    var document = new Document();
                    document.add(new TextField(TEXT, text, Field.Store.NO));
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            return new WordIndex(DirectoryReader.open(directory), texts.size());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The entries in which most is found, best first. */
    ScoreDoc[] best(String words, int most) {
        try {
            return size == 0 ? new ScoreDoc[0] : searcher.search(query(words), most).scoreDocs;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Query query(String words) {
        var query = new BooleanQuery.Builder();
        Look.WRITTEN.asked(words)
                .forEach(term -> query.add(new TermQuery(new Term(TEXT, term)), BooleanClause.Occur.SHOULD));
        return query.build();
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
