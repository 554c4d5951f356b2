package org.touyan.people.roster.wall;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.JsonLd;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.ReadOn;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Seal;
import org.touyan.people.roster.HelpGiven;
import org.touyan.people.roster.Mentions;

/**
 * What one person shows of himself.
 *
 * @param generation null unless he has agreed to that
 * @param phone empty unless he has agreed to that too
 * @param mentions recognition that is no honour
 * @param help  null when he does not show it, or there is none
 * @param told  stories that tell of him
 */
public record ProfilePage(String slug, String name, boolean portrayed, boolean deceased, boolean resting, List<Honour> honours,
        List<Post> posts,
        List<String> skills, String occupation, @Nullable Integer craftSince, String headline, List<String> story, String town,
        @Nullable Generation generation, String phone, List<Mentions.Line> mentions,
        HelpGiven.@Nullable Summary help, List<ReadOn.Link> told) implements Page {

    /** An honour, verbatim. The English name is that of its kind. */
    public record Honour(String honourType, String scheme, String title, int year, String nameEn, boolean posthumous,
            @Nullable Integer age, Seal seal) {}

    /** A post, current or former. */
    public record Post(String title, String employer, boolean former) {}

    /** 90后青年工人，26岁获评…，28岁获得…: as far as he has agreed to each. */
    public String path(Ui ui) {
        return HonourPath.sentence(ui, generation,
                honours.stream().map(h -> new HonourPath.Step(h.honourType(), h.title(), h.age())));
    }

    /** Nothing but what the page shows, and no number of a phone. */
    public JsonLd ld(Ui ui) {
        return JsonLd.of("Person")
                .with("name", name)
                .with("url", ui.absolute("/experts/" + slug))
                .with("description", headline)
                .with("image", portrayed ? ui.absolute("/experts/" + slug + "/portrait") : "")
                .with("jobTitle", posts.stream().filter(post -> !post.former()).map(Post::title).findFirst().orElse(""))
                .with("hasOccupation",
                        occupation.isEmpty() ? List.of() : List.of(JsonLd.of("Occupation").with("name", occupation)))
                .with("knowsAbout", skills)
                .with("award", honours.stream().map(honour -> honour.year() + " " + honour.title()).toList());
    }

    public String initial() {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }

    public @Nullable Honour highest() {
        return honours.isEmpty() ? null : honours.getFirst();
    }

    public boolean mayBeAsked() {
        return !deceased && !resting;
    }
}
