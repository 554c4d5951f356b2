package org.touyan.service.menu;

import java.time.YearMonth;

/** A month whose list is not as it should be. */
public record MonthAlert(Kind kind, YearMonth month) {

    /** 还没批, 还没公布, 公布了却空了. */
    public enum Kind {
        LATE, MISSING, EMPTY
    }

    public String path() {
        return "/desk/menu/" + month;
    }
}
