package org.touyan.service.dispatch;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.touyan.foundation.shared.OrgPath;
import org.touyan.service.matching.Listened;
import org.touyan.service.matching.Listening;

/** Listens as ever, and knows how often. */
class CountingListening implements Listening {

    private final Listening ear;
    private final Queue<String> listenedTo = new ConcurrentLinkedQueue<>();

    CountingListening(Listening ear) {
        this.ear = ear;
    }

    /** How often these words have been listened to, for whatever reason. */
    int times(String words) {
        return (int) listenedTo.stream().filter(words::equals).count();
    }

    @Override
    public Listened listen(String words, OrgPath union) {
        listenedTo.add(words);
        return ear.listen(words, union);
    }

    @Override
    public double[] alike(String words, List<String> texts) {
        listenedTo.add(words);
        return ear.alike(words, texts);
    }
}
