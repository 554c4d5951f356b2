package org.touyan.service.knowledge.strip;

import java.util.regex.Pattern;

/**
 * Takes out what one can be reached or found by: telephone and identity numbers, bank cards, number plates, e-mail, WeChat and
 * QQ; with blanks and dashes in them, in full-width digits and in Chinese ones.
 */
final class Numbers {

    private static final String DIGIT = "[0-9" + Words.BRUSH + "]";
    private static final String BETWEEN = "[\\s\\-–—_.·,，、()（）/*]{0,2}";

    private static final Pattern MAIL = Pattern.compile(
            "[\\w.+-]+\\s?(?:@|\\(at\\)|艾特|圈a)\\s?[\\w-]+(?:\\s?(?:\\.|点)\\s?[\\w-]+)*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS_OF_THE_NET = Pattern.compile("(?:https?://|www\\.)[\\w./?=&%#:~-]+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHAT = Pattern.compile(
            "((?:[微薇威徽][信x]|[Vv]信|[Vv]x|WX|wx|weixin|wechat|QQ|qq|扣扣|抖音|快手|支付宝)(?:同|账|帐)?号?(?:码|是|为|加|叫|:|：|\\s){0,3})"
                    + "[A-Za-z0-9][\\w-]{3,29}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHAT_ID = Pattern.compile("\\bwxid_\\w+", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLATE = Pattern.compile(
            "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼](?:江)?\\s?[A-Z]\\s?[·•.\\-\\s]?(?:\\s?[A-Z0-9" + Words.BRUSH
                    + "]){4,6}[挂学警港澳领使]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CALLED_PLATE = Pattern.compile(
            "(车牌号?码?(?:是|为|:|：|\\s){0,3})[\\x{4E00}-\\x{9FFF}]?[A-Z0-9·\\- ]{5,9}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LONG = Pattern.compile(
            "[A-Za-z]{0,2}(?:\\+?\\s?86" + BETWEEN + ")?" + DIGIT + "(?:" + BETWEEN + DIGIT + "){6,}[Xx]?");
    private static final Pattern SIX = Pattern.compile("\\d{6}(?!\\d|\\s*(?:公?斤|吨|元|块|株|棵|米|平方|亩|千|[Kk][Gg]|个|只|转|件|[VvAaWw]))");
    private static final Pattern CALLED_NUMBER = Pattern.compile(
            "((?:电话|手机|号码|短号|虚拟网|小灵通|座机|固话|传真|热线|身份证|证件|卡号|账号|拨打|联系)(?:号|码|是|为|打|方式|:|：|\\s){0,4})" + DIGIT + "(?:" + BETWEEN
                    + DIGIT + "){2,}[Xx]?");

    private Numbers() {}

    static String strip(String text) {
        String rest = MAIL.matcher(text).replaceAll(Words.NUMBER);
        rest = ADDRESS_OF_THE_NET.matcher(rest).replaceAll(Words.NUMBER);
        rest = CHAT_ID.matcher(rest).replaceAll(Words.NUMBER);
        rest = CHAT.matcher(rest).replaceAll("$1" + Words.NUMBER);
        rest = CALLED_PLATE.matcher(rest).replaceAll("$1" + Words.NUMBER);
        rest = PLATE.matcher(rest).replaceAll(Words.NUMBER);
        rest = LONG.matcher(rest).replaceAll(Words.NUMBER);
        rest = CALLED_NUMBER.matcher(rest).replaceAll("$1" + Words.NUMBER);
        return SIX.matcher(rest).replaceAll(Words.NUMBER);
    }
}
