package org.touyan.service.matching.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;

/**
 * What each term is worth in each text that has it: BM25 of Lucene over characters and pairs of characters, or over how they sound. All texts
 * are wanted for every question, not the best ten, and there are few: so what a search would work out anew is read out of Lucene's index once,
 * and a question only adds up. Built once and never changed.
 */
final class WordTable {

    private static final String TEXT = "text";
    private static final int RAM_MB = 64;

    private final Look look;
    private final int size;
    private final BytesRefHash terms = new BytesRefHash();
    /** Where each term begins; one more at the end. */
    private final int[] begins;
    /** The texts that have a term, in their order, and what it is worth in each. */
    private final int[] places;
    private final float[] values;

    private WordTable(Look look, IndexSearcher index, LeafReader texts, Terms known) throws IOException {
        this.look = look;
        this.size = texts.maxDoc();
        this.begins = new int[Math.toIntExact(known.size()) + 1];
        this.places = new int[Math.toIntExact(known.getSumDocFreq())];
        this.values = new float[places.length];
        CollectionStatistics all = index.collectionStatistics(TEXT);
        TermsEnum term = known.iterator();
        int at = 0;
        while (term.next() != null) {
            int id = terms.add(term.term());
            var one = new TermStatistics(term.term(), term.docFreq(), term.totalTermFreq());
            SimScorer bm25 = index.getSimilarity().scorer(1, all, one);
            NumericDocValues lengths = texts.getNormValues(TEXT);
            PostingsEnum each = term.postings(null, PostingsEnum.FREQS);
            for (; each.nextDoc() != PostingsEnum.NO_MORE_DOCS; at++) {
                lengths.advanceExact(each.docID());
                places[at] = each.docID();
                values[at] = bm25.score(each.freq(), lengths.longValue());
            }
            begins[id + 1] = at;
        }
    }

    static <T> WordTable of(List<T> entries, Look look, Function<T, String> text) {
        try (var directory = new ByteBuffersDirectory()) {
            var config = new IndexWriterConfig(look.analyzer());
            config.setRAMBufferSizeMB(RAM_MB);
            try (var writer = new IndexWriter(directory, config)) {
                for (T entry : entries) {
                    var document = new Document();
                    document.add(new TextField(TEXT, look.indexed(text.apply(entry)), Field.Store.NO));
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            try (var reader = DirectoryReader.open(directory)) {
                LeafReader texts = reader.leaves().getFirst().reader();
                return new WordTable(look, new IndexSearcher(reader), texts, texts.terms(TEXT));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** How much of the words is found in each text, by its place; 0 for nothing. */
    float[] found(String words) {
        double[] sum = new double[size];
        for (String term : look.asked(words)) {
            int known = terms.find(new BytesRef(term));
            if (known >= 0) {
                for (int i = begins[known]; i < begins[known + 1]; i++) {
                    sum[places[i]] += values[i];
                }
            }
        }
        float[] found = new float[size];
        for (int i = 0; i < size; i++) {
            found[i] = (float) sum[i];
        }
        return found;
    }
}
