package org.touyan.service.knowledge.strip;

import java.util.List;
import java.util.regex.Pattern;

/** Takes out how people call each other: 王师傅, 陈建国老师, 老李, 阿芳, 我叫…, and a name that stands before a number. */
final class Names {

    private static final String SURNAME = "(?!" + Words.NO_NAME + ")(?:" + Words.SURNAMES + ")";
    private static final String GIVEN = Words.HAN + "{1,2}";
    private static final String END = "(?=[,，。.;；、!！?？:：\\s]|$|的|说|家|他|她|在|电话|手机|打|来|会|做|这|那|" + Words.NUMBER + "|" + Words.PLACE
            + ")";
    private static final String BEFORE = "(?<=^|[,，。.;；、!！?？:：\\s找请叫问跟和让给是的去到])";

    private static final List<Pattern> CALLED = List.of(
            Pattern.compile(SURNAME + "(?:(?![的了着过在是有个和就都不没要请找叫问来])" + Words.HAN + "){0,2}?(?:" + Words.TITLES + ")"),
            Pattern.compile("(?<![任如为])" + SURNAME + "(?:" + Words.SHORT_TITLES + ")(?![成线阀开管泵闸额数是会体共作程厂件人具艺业匠板傅长])"),
            Pattern.compile(BEFORE + "[老小]" + SURNAME + END),
            Pattern.compile("阿(?![姨婆公叔伯胶司里拉哥姐爸妈嬷太弟妹奶爷嫂婶斯莫维魏克])" + Words.HAN));
    private static final Pattern INTRODUCED = Pattern.compile(
            "(我叫|我是|名叫|叫做|姓名|联系人|户主|业主|村民|老乡|本人|机主|请找|找|联系|转告|告诉|老人|老公|老婆|儿子|女儿|徒弟|邻居|收件人|签名|落款)([是:：\\s]{0,2})"
                    + SURNAME + GIVEN + END);
    /** What somebody did who was called, asked or met. */
    private static final String DID = "(?=已经|也|又|都|就|刚|才|没|不|还|去|来|说|讲|教|看|修|帮|弄|装|做过|过来|上门|介绍|带|一起|一样|他们|她们|夫妻|两口|父子|兄弟)";
    private static final String CAME = "(?=去|来|帮|修|说|看)";
    private static final String ANY = "(?:(?![的了着过在是有个和就都不没要请找叫问来去说看会也又把给被跟让到上下])" + Words.HAN + ")";
    private static final String TWO = "[" + Words.GIVEN + "]{2}";
    /**
     * A third one: behind 叫, 找, 请… nearly everything that begins with a surname and then does something is a name; elsewhere only what is made of
     * the characters of given names.
     */
    private static final List<Pattern> THIRD = List.of(
            Pattern.compile("(?<=[叫找请让跟托喊派替])(?!盘)" + SURNAME + "(?:" + TWO + "|" + ANY + "{2}" + DID + "|" + ANY + CAME + ")"),
            Pattern.compile("(?<=[由被])(?!于)" + SURNAME + "(?:" + TWO + "|" + ANY + "{2}" + DID + ")"),
            Pattern.compile("(?<=[和同问对带陪换给是]|[问找叫请]过)(?!于)" + SURNAME + TWO + "(?:" + DID + "|" + END + ")"),
            Pattern.compile("(?<=^|上次|上回|[天年时,，。.;；、!！?？:：\\s])" + SURNAME + TWO + DID));
    private static final Pattern SURNAMED = Pattern.compile("姓\\s?(?:" + Words.SURNAMES + ")");
    private static final Pattern BEFORE_A_NUMBER = Pattern.compile(
            "(?<=^|[^\\x{4E00}-\\x{9FFF}])" + SURNAME + GIVEN + "(?=[\\s:：,，(（]{0,2}(?:电话|手机|" + Words.NUMBER + "))");
    private static final Pattern LAST = Pattern.compile("(?<=[,，。;；!！?？\\s])" + SURNAME + GIVEN + "$");
    private static final Pattern ALONE = Pattern.compile("(?<=^|[。.;；!！?？\\s])" + SURNAME + TWO + "(?=[。.;；!！?？\\s]|$)");
    private static final Pattern REPEATED = Pattern.compile("(?:" + Words.SOMEBODY + "[\\s,，、]?){2,}");

    private Names() {}

    static String strip(String text, Known known) {
        String rest = text;
        for (String name : known.names()) {
            rest = rest.replace(name, Words.SOMEBODY);
        }
        for (String given : known.given()) {
            rest = Pattern.compile(Pattern.quote(given) + "(?:" + Words.TITLES + "|" + Words.SHORT_TITLES + ")").matcher(rest)
                    .replaceAll(Words.SOMEBODY);
        }
        rest = INTRODUCED.matcher(rest).replaceAll("$1$2" + Words.SOMEBODY);
        for (Pattern called : CALLED) {
            rest = called.matcher(rest).replaceAll(Words.SOMEBODY);
        }
        for (Pattern third : THIRD) {
            rest = third.matcher(rest).replaceAll(Words.SOMEBODY);
        }
        rest = SURNAMED.matcher(rest).replaceAll("姓某");
        rest = BEFORE_A_NUMBER.matcher(rest).replaceAll(Words.SOMEBODY);
        rest = ALONE.matcher(rest).replaceAll(Words.SOMEBODY);
        rest = LAST.matcher(rest).replaceAll(Words.SOMEBODY);
        return REPEATED.matcher(rest).replaceAll(Words.SOMEBODY);
    }
}
