package org.touyan.people.mentoring.domain;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a clause names of that which stands at the head of the contract: the reward of the master, the penalty, the cost of the special
 * training, the term. Only the name with its figure beside it counts (带徒奖励为2000元, 合同期三年). What is paid by the month or in parts,
 * what is a limit, and what belongs to another contract is something else; and of several figures in one clause (a scale) one has to
 * be the agreed one.
 */
final class Figures {

    /**
     * A figure that is not the agreed one.
     *
     * @param key       of the sentence that says it
     * @param arguments as it is written, and what was agreed
     */
    record Other(String key, List<Object> arguments) {}

    private record Named(String written, BigDecimal figure) {}

    private static final int MONTHS = 12;
    private static final BigDecimal HALF = BigDecimal.valueOf(6);
    private static final String YUAN = "(?<yuan>" + Numeral.WRITTEN + ") ?(?:元|圆|块)[整正]?";
    private static final String AMOUNT = "[¥ ]*+" + YUAN
            + "(?=$|[,。;:()\\s]|由|为|的|和|及)(?!,?\\s?(?:每|按[月季年]|分[期次批]))";
    private static final String TERM = "(?:(?<years>" + Numeral.WRITTEN + ")周?年(?:(?<half>半)|[零又]?(?<rest>" + Numeral.WRITTEN
            + ")个月)?|(?<months>" + Numeral.WRITTEN + ")个月|(?<short>半)年)(?=$|[,。;:()\\s]|自|从)";
    private static final String LINK = "(?:约定|人民币|一次性|总额|金额|数额|标准|支付|发放|发给|[为是共计合总定:\\s])*+";
    private static final String MOST = "(?:不得超过|不超过|不高于|最高|最多|至多|上限|总额|金额|数额|标准|支付|[为是共计合总定:\\s])*+";
    private static final String PAID = LINK + "(?:由[^,。;、0-9每各年月季不超最高低少约]{1,20}?)?" + LINK + AMOUNT;
    private static final String SPECIAL = "专项培训费用?";
    private static final List<Pattern> REWARD = patterns("(?:带徒|带教)的?(?:一次性)?(?:奖励金?|奖金)" + PAID);
    private static final List<Pattern> PENALTY = patterns("违约金" + MOST + AMOUNT, YUAN + "的?违约金(?!的)");
    private static final List<Pattern> TRAINING = patterns(SPECIAL + PAID, YUAN + "的?" + SPECIAL + "(?!的)");
    private static final List<Pattern> DURATION = patterns(
            "(?:(?<!劳动)合同的?(?:有效期限?|期限?|为期)|(?:学徒|培养|带教|带徒|结对|师徒)(?:期限|周期|期))" + LINK + TERM);
    private static final Pattern PART = Pattern.compile(
            "每|年度|季度|月度|优秀|首期|首次|首年|第[一二三四五六七八九十0-9]+[期次年批]|分期|其中|剩余|余下|预付|部分|一半|劳动合同|原|上一|前一|延|缩短|增加|续");

    private Figures() {}

    static Optional<Other> other(String clause, Money money, Span span) {
        String text = Normalizer.normalize(clause, Normalizer.Form.NFKC);
        return Stream.of(sum(text, REWARD, money.rewardFen(), money.rewardFen() == 0 ? "no-reward" : "reward"),
                money.penaltyFen() == 0 ? Optional.<Other>empty() : sum(text, PENALTY, money.penaltyFen(), "penalty"),
                money.trainingCostFen() == 0 ? Optional.<Other>empty() : sum(text, TRAINING, money.trainingCostFen(), "training"),
                span.extensions() > 0 ? Optional.<Other>empty() : term(text, span)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Other> sum(String text, List<Pattern> patterns, long fen, String key) {
        BigDecimal agreed = BigDecimal.valueOf(fen, 2);
        return other(named(text, patterns, match -> Numeral.read(match.group("yuan"))), yuan -> yuan.compareTo(agreed) == 0)
                .map(name -> new Other("mentoring.clause.figure." + key,
                        List.of(name.written(), agreed.stripTrailingZeros().toPlainString())));
    }

    private static Optional<Other> term(String text, Span span) {
        return other(named(text, DURATION, Figures::months), months -> agrees(months, span))
                .map(name -> new Other("mentoring.clause.figure.term",
                        List.of(name.written(), span.fromDay().toString(), span.untilDay().toString())));
    }

    private static Optional<Named> other(List<Named> all, Predicate<BigDecimal> agreed) {
        return all.stream().anyMatch(name -> agreed.test(name.figure())) ? Optional.empty() : all.stream().findFirst();
    }

    private static List<Named> named(String text, List<Pattern> patterns, Function<MatchResult, Optional<BigDecimal>> figure) {
        return patterns.stream().flatMap(pattern -> pattern.matcher(text).results())
                .filter(match -> !PART.matcher(piece(text, match)).find())
                .flatMap(match -> figure.apply(match).map(number -> new Named(match.group().strip(), number)).stream()).toList();
    }

    /** From the last comma or stop to the end of the figure: what else is said of it. */
    private static String piece(String text, MatchResult match) {
        int from = match.start();
        while (from > 0 && "。;,\n".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from, match.end());
    }

    private static Optional<BigDecimal> months(MatchResult match) {
        if (match.group("short") != null) {
            return Optional.of(HALF);
        }
        if (match.group("months") != null) {
            return Numeral.read(match.group("months"));
        }
        Optional<BigDecimal> rest = match.group("half") != null
                ? Optional.of(HALF)
                : match.group("rest") == null ? Optional.of(BigDecimal.ZERO) : Numeral.read(match.group("rest"));
        return Numeral.read(match.group("years"))
                .flatMap(years -> rest.map(more -> years.multiply(BigDecimal.valueOf(MONTHS)).add(more)));
    }

    /** A term of whole months is exactly so long; one in between is as long as either. */
    private static boolean agrees(BigDecimal months, Span span) {
        LocalDate end = span.untilDay().plusDays(1);
        long whole = ChronoUnit.MONTHS.between(span.fromDay(), end);
        LocalDate day = span.fromDay().plusMonths(whole);
        boolean exact = day.equals(end) || day.equals(span.untilDay());
        return months.compareTo(BigDecimal.valueOf(whole)) == 0
                || (!exact && months.compareTo(BigDecimal.valueOf(whole + 1)) == 0);
    }

    private static List<Pattern> patterns(String... written) {
        return Stream.of(written).map(Pattern::compile).toList();
    }
}
