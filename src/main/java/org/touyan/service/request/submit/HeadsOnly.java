package org.touyan.service.request.submit;

import java.util.Arrays;
import java.util.regex.Pattern;

import org.touyan.foundation.shared.BusinessRule;
import org.touyan.foundation.shared.RuleBroken;

/** What a school says of its pupils: how many come, and never who. */
final class HeadsOnly {

    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9０-９]{7,}[0-9Xx０-９]?");
    private static final Pattern BETWEEN = Pattern.compile("[\\s、，,；;／/。：:]+");
    private static final Pattern NAME = Pattern.compile(
            "[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤应项颜施][\\u4e00-\\u9fff]{1,2}");
    private static final int A_LIST = 3;

    private HeadsOnly() {}

    @BusinessRule(id = "REQ-12", says = "An order for a school says how many pupils come: a list of names, or a number that belongs to one of them, is refused.")
    static void check(String words) {
        boolean numbered = LONG_NUMBER.matcher(words).find();
        long names = Arrays.stream(BETWEEN.split(words)).filter(word -> NAME.matcher(word).matches()).count();
        if (numbered || names >= A_LIST) {
            throw RuleBroken.at("words", "request.order.heads-only");
        }
    }
}
