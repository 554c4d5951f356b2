package org.touyan.foundation.catalog;

import java.util.List;

/**
 * A licence of the state without which nobody may exercise a trade (安全生产法 Art. 30, 特种设备安全法 Art. 14).
 *
 * @param trades codes of the skills and occupations it opens
 * @param source the law and the list in which it stands
 */
public record TradeLicence(String code, String name, String nameEn, List<String> trades, String source) implements Named {

    public TradeLicence {
        trades = List.copyOf(trades);
    }
}
