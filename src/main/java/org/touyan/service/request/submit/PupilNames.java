package org.touyan.service.request.submit;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a text names pupils: three names behind each other, whatever stands between them; or one that is said to be a pupil's,
 * by his class, his age or what he is called. A name is known by a frequent surname and by characters that given names are mostly
 * made of; whoever is called otherwise is not found, and must not be written all the same.
 */
final class PupilNames {

    private static final String HAN = "\\u4e00-\\u9fff";
    private static final Pattern BETWEEN = Pattern.compile("[\\s、，,；;／/|。：:（）()]+|(?<=[" + HAN + "])和(?=[" + HAN + "])");
    /** A number before the name, and what lists put behind it. */
    private static final Pattern AROUND = Pattern.compile("^[0-9]{1,3}[.．、号]?|(?:同学|男|女|[0-9.]+[分岁]?)+$");
    /** Names of two characters are spaced to the width of three. */
    private static final Pattern SPACED = Pattern
            .compile("(?<![" + HAN + "])([" + HAN + "])\\s{1,2}([" + HAN + "])(?![" + HAN + "])");

    /** The hundred most frequent, and those that are frequent here. */
    private static final Set<String> SURNAMES = letters("王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜"
            + "崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤应项颜施俞章庄骆柯翁阮池梅倪鲍季屠卓");
    private static final Set<String> DOUBLE_SURNAMES = Set.of("欧阳", "上官", "司马", "诸葛", "司徒", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "长孙",
            "令狐");
    /** What given names are mostly made of. */
    private static final Set<String> GIVEN = letters("伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂红梅华建国文志海林玲玉金春雪飞云晓小东宇浩然子涵欣怡佳琪思雨梓轩博俊峰鹏辉"
            + "亮龙凤珍珠琴燕萍莉莲菊香慧颖洁婷瑶璐琳蕾薇悦嘉豪泽睿昊天一诺依可心语晨曦阳光彬斌波松柏柳青山川江河洪波涛清泉永康健安宁乐成功立新民生力群贤德才学良善友义仁礼信忠孝贞诚"
            + "正朝晖旭昌盛荣富贵福禄寿喜庆祥瑞吉如意顺利达通广远长久恒毅坚定胜凯旋威武雄彪虎豹鹰翔腾跃奔驰骏锋剑钢铁铭鑫银锦绣彩虹霓霜露雯雲霖露莹萱萌菲蓉茜芸芝若馨婉娴妍妮媛娇倩好");
    /** Everyday words that begin like a name. */
    private static final Set<String> WORDS = Set.of("安全", "安静", "方便", "方法", "方向", "高中", "高一", "高二", "高三", "高级", "高职", "高新", "黄金",
            "金属", "白天",
            "石头", "钱包", "马上", "明天", "任意", "成功", "文明", "文化", "江南", "海洋", "林业", "田间", "于是", "向上", "向阳", "万一", "应急", "夏天", "龙虾",
            "武术", "汤圆",
            "严格", "史书", "国学", "何时", "石雕", "许多", "余数", "周一", "周二", "周三", "周四", "周五", "周六", "周日", "周末", "方言", "宋词", "唐诗", "元曲",
            "金工", "白板",
            "古文", "秦汉", "梅花", "江河", "高山", "石油", "钟表", "程序", "章程", "施工", "季节", "金融", "顾问", "贺卡", "陶艺", "龙舟", "武安", "马达", "金工课",
            "章法", "马力");
    private static final int A_LIST = 3;

    private static final Pattern SAID_OF_A_PUPIL = saidOfAPupil();

    private PupilNames() {}

    static boolean in(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC);
        return lists(SPACED.matcher(plain).replaceAll("$1$2")) || SAID_OF_A_PUPIL.matcher(plain).results()
                .map(found -> Objects.requireNonNullElseGet(found.group("name"), () -> found.group("other")))
                .anyMatch(name -> !WORDS.contains(name) && !WORDS.contains(name.substring(0, 2)));
    }

    /** A name with the class before it, in a field for pupils, or with an age or 同学 behind it. */
    private static Pattern saidOfAPupil() {
        String name = "(?<name>(?:" + String.join("|", DOUBLE_SURNAMES) + "|[" + String.join("", SURNAMES) + "])["
                + String.join("", GIVEN) + "]{1,2})";
        String ends = "(?![" + HAN + "])";
        String before = "(?:(?<=班|学生姓名|孩子姓名|学生名单|同学名单|学生叫)[\\s,:]{0,2}" + name + "(?:" + ends + "|[男女]" + ends + ")";
        String behind = "|" + name.replace("<name>", "<other>") + "(?:同学(?!们|录|会)|[\\s,(]{0,2}(?:[3-9]|1[0-8])\\s?岁))";
        return Pattern.compile(before + behind);
    }

    /** Three names behind each other, of which at least two are made as names mostly are. */
    private static boolean lists(String words) {
        int names = 0;
        int usual = 0;
        for (String piece : BETWEEN.splitAsStream(words).toList()) {
            String given = givenName(AROUND.matcher(piece).replaceAll(""));
            if (given.isEmpty()) {
                names = piece.isEmpty() || piece.matches("[0-9.]+|男|女|同学") ? names : 0;
                usual = names == 0 ? 0 : usual;
                continue;
            }
            names++;
            usual += GIVEN.containsAll(letters(given)) ? 1 : 0;
            if (names >= A_LIST && usual >= A_LIST - 1) {
                return true;
            }
        }
        return false;
    }

    /** What stands behind the surname of a name of two or three characters, or four with a double surname; else empty. */
    private static String givenName(String piece) {
        if (piece.length() < 2 || piece.length() > 4 || WORDS.contains(piece)) {
            return "";
        }
        List<String> surnames = List.of(piece.substring(0, 2), piece.substring(0, 1));
        if (DOUBLE_SURNAMES.contains(surnames.getFirst()) && piece.length() > 2) {
            return piece.substring(2);
        }
        boolean single = piece.length() < 4 && SURNAMES.contains(surnames.getLast());
        Matcher han = Pattern.compile("[\\u4e00-\\u9fff]+").matcher(piece);
        return single && han.matches() ? piece.substring(1) : "";
    }

    private static Set<String> letters(String text) {
        return text.chars().mapToObj(Character::toString).collect(Collectors.toUnmodifiableSet());
    }
}
