package org.touyan.insight.brief.sheet;

import java.util.List;
import java.util.Locale;

import org.touyan.foundation.web.Markup;
import org.touyan.insight.brief.domain.Bar;

import gg.jte.Content;

/** Bars on paper: the words stand beside them, in an embedded font, so that they are found when somebody searches. */
public final class PaperBars {

    private static final double LONGEST = 100;

    private PaperBars() {}

    public static Content draw(List<Bar> bars) {
        double most = bars.stream().mapToDouble(bar -> bar.value().doubleValue()).max().orElse(0);
        var table = new StringBuilder("<table class=\"rep__b\"><tbody>");
        for (Bar bar : bars) {
            double length = most <= 0 ? 0 : bar.value().doubleValue() / most * LONGEST;
            table.append(String.format(Locale.ROOT,
                    "<tr><th>%s</th><td class=\"rep__bd\"><svg xmlns=\"http://www.w3.org/2000/svg\" class=\"rep__bs\" viewBox=\"0 0 100 9\"><rect x=\"0\" y=\"0\" width=\"%.1f\" height=\"9\" fill=\"#347d92\"/></svg></td><td class=\"n\">%s</td></tr>",
                    Markup.escape(bar.label()), length, bar.value().stripTrailingZeros().toPlainString()));
        }
        return Markup.raw(table.append("</tbody></table>").toString());
    }
}
