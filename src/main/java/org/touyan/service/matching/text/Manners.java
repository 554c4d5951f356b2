package org.touyan.service.matching.text;

import java.util.regex.Pattern;

/** Takes out of a sentence what everybody says who asks for anything: please send somebody who could come and have a look. */
final class Manners {

    private static final int LEAST = 2;
    private static final Pattern SAID_BY_ALL = Pattern.compile(
            "(?:想|要|能不能)?(?:请|找|寻|叫)(?:个|人|位|一位|一个|几个)?(?:懂行的|有经验的)?(?:老?师傅|老师|专家|高手|人)?(?:来|去|到)?"
                    + "|来?(?:教教|讲讲|讲一讲|看看|瞅瞅|上一课|指导一?下?|帮帮?忙)|能不能|有没有|可不可以|怎么(?:办|弄|回事)|你好|喂|那个|就是|老是|麻烦|谢谢"
                    + "|[我你]们?家里?的?|想问一?问?下?|[嗯啊呢吗吧]");

    private Manners() {}

    /** The rest; all of it when hardly anything would be left. */
    static String without(String words) {
        String rest = SAID_BY_ALL.matcher(words).replaceAll(" ");
        return rest.chars().filter(Character::isLetterOrDigit).count() < LEAST ? words : rest;
    }
}
