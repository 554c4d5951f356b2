package org.touyan.service.menu;

import java.util.List;

/** For the first page of whoever sees to the lists: which months are late, missing or empty. */
public interface MonthAlerts {

    List<MonthAlert> now();
}
