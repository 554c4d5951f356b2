package org.touyan.people.mentoring.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What no clause may ask of an apprentice (劳动合同法第九、二十二、二十五条). A word counts unless its own sentence denies it ("不收押金")
 * or lets the employer pay ("培训费由单位承担"); a "不" elsewhere ("不满三年离职的支付违约金") denies nothing. The database asks the same
 * of a text, as {@code mentoring.forbids}.
 *
 * @param word    as it stands there
 * @param penalty whether it would be lawful after special training that the employer has paid for
 */
record Unlawful(String word, boolean penalty) {

    private static final Pattern GROUPED = Pattern.compile("([0-9])[,，]([0-9]{3})");
    private static final Pattern PIECES = Pattern.compile("[。；;，,\\n]");
    private static final String FEES = "押金|保证金|抵押|质押|扣押|扣留|拜师费|拜师礼|带徒费|入门费|学费|培训费|收费|罚款|罚金";
    private static final String WORDS = "(" + FEES + "|违约金)";
    private static final String LISTED = WORDS + "(([、和或及与]|或者|以及)[^须必否应但却交缴付扣罚赔]{0,8}" + WORDS + ")*(?!的)";
    private static final String NO = "(不(得|许|准|能|可|应|再|会|需|必|用)?|禁止|严禁|杜绝)(以任何(名义|形式|方式))?";
    private static final String SUM = "([为共计合约：:]{0,3}[0-9.零一二两三四五六七八九十百千万]{1,12}(元|圆)整?)?";
    /** In the order in which they are struck out before anything is looked for. */
    private static final Pattern LAWFUL = Pattern.compile(NO + "(向[^须必否应]{1,8})?"
            + "(收|交|缴|设|约定|要求|承担|支付|付|扣|索|另|存在|规定|预)[^须必否应但却并交缴付扣罚赔者]{0,12}" + LISTED
            + "|(无(须|需)?(交纳?|缴纳?|支付|承担|付)?|没有|免(收|交|缴|除)?)(任何|全部|一切)?" + LISTED
            + "|" + NO + "向(徒弟|学徒)(收|索)"
            + "|" + NO + "(另行?|再)?(收费|罚款|扣押|扣留|抵押|质押)(?!的)"
            + "|(培训费|学费)用?" + SUM + "(全部|全额|均|都|一律)?由[^徒]{0,10}(单位|企业|公司|厂|工会|政府|财政)(全额|全部)?(承担|支付|负担|出|报销|拨)"
            + "|(?<![向给还偿付])(单位|企业|公司|工会|政府|财政)(为(徒弟|学徒))?[^徒向]{0,6}(承担|支付|负担|报销|拨)[^徒]{0,12}(培训费|学费)");
    private static final Pattern PENALTY = Pattern.compile("违约金|(赔偿|赔付|返还|退还|退赔)[^不]{0,12}(培训费|培养费)");
    private static final Pattern FEE = Pattern.compile(
            FEES + "|向(徒弟|学徒)(收|索)|(徒弟|学徒)[^不免]{0,10}(交|缴)[^不]{0,8}[0-9一二三四五六七八九十百千万两]+元");

    static Optional<Unlawful> in(String text, boolean penaltyAllowed) {
        return PIECES.splitAsStream(GROUPED.matcher(text).replaceAll("$1$2")).map(piece -> found(piece, penaltyAllowed))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<Unlawful> found(String piece, boolean penaltyAllowed) {
        String asked = LAWFUL.matcher(piece).replaceAll("");
        String penalty = first(PENALTY, asked);
        if (penalty != null && !penaltyAllowed) {
            return Optional.of(new Unlawful(penalty, true));
        }
        String fee = first(FEE, PENALTY.matcher(asked).replaceAll(""));
        return Optional.ofNullable(fee).map(word -> new Unlawful(word, false));
    }

    private static @Nullable String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group() : null;
    }
}
