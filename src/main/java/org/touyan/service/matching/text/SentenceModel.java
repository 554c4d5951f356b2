package org.touyan.service.matching.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/**
 * The model of Chinese sentences bge-small-zh-v1.5 (BAAI, MIT licence; 512 numbers a sentence, stored as 8-bit integers), run by
 * ONNX Runtime in this process. It asks no other host. One text at a time, because a model of integers rounds by what stands beside
 * a text in the same batch, and the same text must mean the same on every node.
 */
final class SentenceModel implements AutoCloseable {

    /** Of the model and the way its texts are cut; what was computed by another is not comparable. */
    static final String NAME = "bge-small-zh-v1.5-q/256";

    private static final Logger log = LoggerFactory.getLogger(SentenceModel.class);
    private static final int LONGEST = 256;

    private final OrtEnvironment runtime = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final HuggingFaceTokenizer words;

    private SentenceModel(byte[] model, InputStream tokenizer) throws OrtException, IOException {
        this.words = HuggingFaceTokenizer.newInstance(tokenizer,
                Map.of("truncation", "true", "maxLength", String.valueOf(LONGEST), "padding", "false"));
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            this.session = runtime.createSession(model, options);
        }
    }

    /**
     * Takes a second or two of one core.
     *
     * @throws UncheckedIOException when its files or the native libraries cannot be read on this machine
     */
    static SentenceModel load() {
        // Every native part is in the jar; nothing is to be fetched if this machine is one it does not know.
        System.setProperty("ai.djl.offline", "true");
        try (InputStream model = resource("bge-small-zh-v1.5-q.onnx");
                InputStream tokenizer = resource("bge-small-zh-v1.5-q-tokenizer.json")) {
            return new SentenceModel(model.readAllBytes(), tokenizer);
        } catch (OrtException | UnsatisfiedLinkError | IOException broken) {
            throw new UncheckedIOException(new IOException("The sentence model cannot be loaded", broken));
        }
    }

    /** The one of this process, loaded by whoever asks first: it is 80 MB and knows no state. */
    static SentenceModel ofThisProcess() {
        return Shared.MODEL;
    }

    private static final class Shared {

        private static final SentenceModel MODEL = load();
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(SentenceModel.class.getResourceAsStream("/" + name), name);
    }

    Meaning of(String text) {
        Encoding cut = words.encode(text);
        try (OnnxTensor ids = row(cut.getIds());
                OnnxTensor mask = row(cut.getAttentionMask());
                OnnxTensor types = row(cut.getTypeIds());
                OrtSession.Result result = session.run(inputs(ids, mask, types))) {
            FloatBuffer tokens = ((OnnxTensor) result.get(0)).getFloatBuffer();
            float[] whole = new float[Meaning.SIZE];
            // The first token speaks for the sentence, as this model was trained.
            tokens.get(0, whole);
            return Meaning.of(whole);
        } catch (OrtException broken) {
            log.error("The sentence model failed on a text of {} characters", text.length());
            throw new IllegalStateException("The sentence model failed", broken);
        }
    }

    private Map<String, OnnxTensor> inputs(OnnxTensor ids, OnnxTensor mask, OnnxTensor types) {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        for (String name : session.getInputNames()) {
            inputs.put(name, name.contains("mask") ? mask : name.contains("type") ? types : ids);
        }
        return inputs;
    }

    private OnnxTensor row(long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(runtime, new long[][]{numbers});
    }

    @Override
    public void close() throws OrtException {
        session.close();
        words.close();
    }
}
