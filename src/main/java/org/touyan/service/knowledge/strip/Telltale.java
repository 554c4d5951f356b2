package org.touyan.service.knowledge.strip;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what certainly points at somebody in a text that is to be published: it refuses less than {@link PersonalData} takes
 * out, because whoever is refused must be able to see why. Amounts, doses and grades are no numbers of people.
 */
public final class Telltale {

    private static final String DIGIT = "[0-9" + Words.BRUSH + "]";
    private static final List<Pattern> SIGNS = List.of(
            Pattern.compile("(?<![0-9])1[3-9](?:[ -]?[0-9]){9}(?![0-9])"),
            Pattern.compile("[幺一][三四五六七八九](?:[\\s\\-、]?[" + Words.BRUSH + "]){9}"),
            Pattern.compile("(?<![0-9])0[0-9]{2,3}[ -]?[0-9]{7,8}(?![0-9])"),
            Pattern.compile("(?<![0-9])[0-9]{8,}[Xx]?"),
            Pattern.compile("(?<![0-9])[0-9]{4}(?: [0-9]{4}){3,4}"),
            Pattern.compile("(?:电话|手机|短号|微信|QQ|qq)(?:号|码|是|:|\\s){0,3}[A-Za-z0-9][\\w-]{4,}"),
            Pattern.compile("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][· ]?[A-Z0-9]{5,6}"),
            Pattern.compile("\\S+@\\S+"),
            Pattern.compile("[王李张刘陈杨黄赵吴周徐孙朱胡郭林罗郑梁谢宋唐许韩冯邓曹彭曾肖董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范廖贾韦傅邹孟熊秦邱薛阎侯陶顾龚邵钱戴]"
                    + "(?:师傅|阿姨|老师|先生|女士|书记|老板|大伯|大爷|经理|主任)"),
            Pattern.compile(DIGIT + "+(?:幢|栋|单元)"));

    private Telltale() {}

    /** The first such piece, as it was typed, or nearly so. */
    public static Optional<String> in(String text) {
        String plain = Plain.of(text);
        return SIGNS.stream().map(sign -> sign.matcher(plain)).filter(Matcher::find).map(Matcher::group).findFirst();
    }
}
