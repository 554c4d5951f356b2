package org.touyan.service.knowledge.strip;

import java.util.EnumSet;
import java.util.Set;

/**
 * The second look, by other means than the first: character by character, with no pattern in common. It would rather refuse a
 * harmless text than let a number through.
 */
public final class Remains {

    /** What was found. */
    public enum Kind {
        NUMBER, PLATE, CONTACT, NAME, ADDRESS
    }

    private static final int SHORTEST_NUMBER = 7;
    private static final String CHINESE_DIGITS = "零一二三四五六七八九";
    private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
    private static final String DOORS = "幢栋";
    private static final String[] TITLES = {"师傅", "阿姨", "老师", "先生", "女士", "书记", "老板", "大伯", "大爷", "经理", "主任"};
    private static final String COMMON_SURNAMES = "王李张刘陈杨黄赵吴周徐孙朱胡郭林罗郑梁谢宋唐许韩冯邓曹彭曾肖董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范廖贾韦傅邹孟熊秦邱薛阎侯陶顾龚邵钱戴";

    private Remains() {}

    /** @return what should not be there any more; empty when the text may be kept */
    public static Set<Kind> in(String text, Known known) {
        Set<Kind> found = EnumSet.noneOf(Kind.class);
        if (longestNumber(text) >= SHORTEST_NUMBER) {
            found.add(Kind.NUMBER);
        }
        if (hasPlate(text)) {
            found.add(Kind.PLATE);
        }
        if (text.indexOf('@') >= 0 || text.indexOf('＠') >= 0 || text.contains("wxid") || text.contains("http")) {
            found.add(Kind.CONTACT);
        }
        if (known.names().stream().anyMatch(text::contains) || hasTitle(text)) {
            found.add(Kind.NAME);
        }
        if (known.places().stream().anyMatch(text::contains) || hasDoor(text)) {
            found.add(Kind.ADDRESS);
        }
        return found;
    }

    /** How many digits stand together, with at most two other signs between them and no word. */
    private static int longestNumber(String text) {
        int longest = 0;
        int digits = 0;
        int gap = 0;
        for (int c : text.codePoints().toArray()) {
            if (isDigit(c)) {
                digits++;
                gap = 0;
                longest = Math.max(longest, digits);
            } else if (Character.isLetter(c) || ++gap > 2) {
                digits = 0;
                gap = 0;
            }
        }
        return longest;
    }

    private static boolean isDigit(int c) {
        return Character.isDigit(c) || CHINESE_DIGITS.indexOf(c) >= 0 || c == '幺' || c == '〇'
                || (c >= '①' && c <= '⑨');
    }

    private static boolean hasPlate(String text) {
        for (int i = 0; i + 5 < text.length(); i++) {
            if (PROVINCES.indexOf(text.charAt(i)) >= 0 && isLatin(text.charAt(i + 1))) {
                String tail = text.substring(i + 2).replaceAll("[\\s·.-]", "");
                long signs = tail.chars().takeWhile(c -> isLatin(c) || (c >= '0' && c <= '9')).count();
                if (signs >= 4) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasTitle(String text) {
        for (String title : TITLES) {
            for (int at = text.indexOf(title); at > 0; at = text.indexOf(title, at + 1)) {
                if (COMMON_SURNAMES.indexOf(text.charAt(at - 1)) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasDoor(String text) {
        for (int i = 1; i < text.length(); i++) {
            boolean door = DOORS.indexOf(text.charAt(i)) >= 0 || text.startsWith("单元", i) || text.startsWith("号楼", i);
            if (door && isDigit(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLatin(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
