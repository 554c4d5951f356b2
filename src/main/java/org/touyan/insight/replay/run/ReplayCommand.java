package org.touyan.insight.replay.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Command;
import org.touyan.foundation.web.Texts;
import org.touyan.foundation.web.UiFactory;
import org.touyan.insight.replay.load.DataSet;
import org.touyan.insight.replay.load.ReplayClock;
import org.touyan.insight.replay.write.Asking;
import org.touyan.insight.replay.write.MarkdownText;
import org.touyan.insight.replay.write.Retell;
import org.touyan.insight.replay.write.Retold;
import org.touyan.insight.replay.write.WordText;

/**
 * {@code ./touyan replay …}: loads the data set of the article into a database made for it, writes the text from it, and says what may
 * not be written. Exit code 0 when every sentence was written, 1 when one was not, 2 when the words make no sense.
 */
@Component
@Profile("replay")
class ReplayCommand implements Command {

    private final DataSet dataSet;
    private final ReplayClock clock;
    private final Retell retell;
    private final OpenDoor door;
    private final Texts texts;
    private final UiFactory uis;

    ReplayCommand(DataSet dataSet, ReplayClock clock, Retell retell, OpenDoor door, Texts texts, UiFactory uis) {
        this.dataSet = dataSet;
        this.clock = clock;
        this.retell = retell;
        this.door = door;
        this.texts = texts;
        this.uis = uis;
    }

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public int run(List<String> arguments) throws Exception {
        return run(arguments, System.out, System.err);
    }

    int run(List<String> arguments, PrintStream out, PrintStream err) throws IOException {
        ReplayOptions options = ReplayOptions.read(arguments);
        if (!options.unknown().isEmpty()) {
            err.println(texts.say(options.locale(), "replay.unknown", options.unknown()));
            err.println(texts.say(options.locale(), "replay.usage"));
            return 2;
        }
        Acting.run(Actor.SYSTEM, () -> dataSet.load(options.left()));
        int code = tell(options, out, err);
        door.tell(options.locale(), err);
        return code;
    }

    /** From what is in the database now. */
    int tell(ReplayOptions options, PrintStream out, PrintStream err) throws IOException {
        clock.stopAt(options.day());
        var asking = new Asking(options.day(), options.asPrinted(), options.locale());
        Retold retold = Acting.doing(Actor.SYSTEM, () -> retell.retell(Actor.SYSTEM, asking));
        String markdown = new MarkdownText(texts, retold, asking).text();
        out.println(markdown);
        Path folder = options.folder();
        if (folder != null) {
            keep(folder, markdown, new WordText(texts, uis.onPaper(), retold, asking).paper().docx(), options, err);
        }
        err.println(texts.say(options.locale(), "replay.done", retold.sentences().size()));
        if (retold.refused().isEmpty()) {
            return 0;
        }
        err.println(texts.say(options.locale(), "replay.blocked", retold.refused().size()));
        retold.refused().forEach(refused -> err.println(refused.line(texts, asking)));
        return 1;
    }

    private void keep(Path folder, String markdown, byte[] word, ReplayOptions options, PrintStream err) throws IOException {
        Files.createDirectories(folder);
        Path text = folder.resolve("replay-%s.md".formatted(options.day()));
        Path document = folder.resolve("replay-%s.docx".formatted(options.day()));
        Files.writeString(text, markdown);
        Files.write(document, word);
        err.println(texts.say(options.locale(), "replay.written", text.toString()));
        err.println(texts.say(options.locale(), "replay.written", document.toString()));
    }
}
