package org.touyan.insight.casefile.domain;

import java.util.ArrayList;
import java.util.List;

import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Timeline.Entry;
import org.touyan.foundation.web.ui.Timeline.State;

/** Puts a case into the words of one voice: {@code asker} or {@code staff}. A kind without words is not told in that voice. */
public final class CaseWords {

    private CaseWords() {}

    public static List<Entry> told(Ui ui, String voice, List<CaseEntry> entries) {
        var told = new ArrayList<Entry>();
        for (CaseEntry entry : entries) {
            String key = "casefile." + voice + "." + entry.kind();
            if (ui.has(key)) {
                String meta = entry.who().isBlank() || voice.equals("asker")
                        ? ui.dayTime(entry.at())
                        : ui.dayTime(entry.at()) + " · " + entry.who();
                told.add(new Entry(State.DONE, ui.t(key, ui.dayTime(entry.when())), meta, entry.note()));
            }
        }
        return told;
    }
}
