package org.touyan.foundation.paper.domain;

import java.util.List;

import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;

/** What a paper of a union calls itself. */
public final class PaperTitle {

    /** Words that only what the state itself issues may carry. */
    private static final List<String> OF_THE_STATE = List.of("中华人民共和国", "全国", "国家", "国徽");

    private PaperTitle() {}

    /** @throws RuleBroken naming the word that may not stand there */
    @BusinessRule(id = "PAP-3", says = "The title of a paper that is issued here carries none of the words 中华人民共和国, 全国, 国家 and 国徽.", source = "技术技能类“山寨证书”专项治理")
    public static String check(String title) {
        String joined = title.replaceAll("\\s", "");
        OF_THE_STATE.stream().filter(joined::contains).findFirst().ifPresent(word -> {
            throw RuleBroken.because("paper.title.of-the-state", word);
        });
        return title;
    }
}
