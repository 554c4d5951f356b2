package org.touyan.people.studio.output;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.shared.check.FreeText;
import org.touyan.foundation.shared.check.PatentNumber;
import org.touyan.people.studio.StudioId;

/**
 * Something that came of the work, as it is entered.
 *
 * @param number of a patent or a standard; else empty
 * @param grade  一等奖: of a prize or a QC result
 * @param issuer who gave it
 * @param day    when it was granted, given, issued or held
 * @param heads  of a training, or apprentices; else null
 */
public record NewOutput(OutputKind kind, String title, String number, String grade, String issuer, LocalDate day,
        @Nullable Integer heads) {

    private static final int TITLE = 120;
    private static final int GRADE = 40;
    private static final int ISSUER = 80;
    private static final int MOST_HEADS = 9999;

    public NewOutput {
        title = FreeText.check(title, 2, TITLE).orRefuse("title");
        grade = FreeText.check(grade, kind.given() ? 2 : 0, GRADE).orRefuse("grade");
        issuer = FreeText.check(issuer, kind.given() ? 2 : 0, ISSUER).orRefuse("issuer");
        number = switch (kind) {
            case PATENT -> PatentNumber.check(number).orRefuse("number");
            case STANDARD -> FreeText.check(number, 2, GRADE).orRefuse("number");
            case MICRO_INVENTION, QC, PRIZE, METHOD, PAPER, TRAINING, APPRENTICE -> "";
        };
        if (kind.people() && (heads == null || heads < 1 || heads > MOST_HEADS)) {
            throw RuleBroken.at("heads", "studio.output.heads", MOST_HEADS);
        }
        heads = kind.people() ? heads : null;
    }

    /** What makes it the same thing, whoever enters it. People are taught in one studio at a time. */
    String proofKey(StudioId studio) {
        String key = switch (kind) {
            case PATENT, STANDARD -> number;
            case QC, PRIZE -> issuer + '|' + title + '|' + grade + '|' + day.getYear();
            case MICRO_INVENTION, METHOD, PAPER -> issuer + '|' + title + '|' + day.getYear();
            case TRAINING, APPRENTICE -> studio + "|" + title + '|' + day;
        };
        return kind + ":" + Normalizer.normalize(key, Normalizer.Form.NFKC).replaceAll("[\\s《》\"“”、，。·-]", "")
                .toUpperCase(Locale.ROOT);
    }
}
