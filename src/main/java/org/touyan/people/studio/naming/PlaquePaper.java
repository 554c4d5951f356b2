package org.touyan.people.studio.naming;

import java.time.LocalDate;

import org.touyan.foundation.web.Page;

/** 牌匾 on paper: what the plaque says, for whoever makes it. */
public record PlaquePaper(String name, String number, LocalDate namedOn, String union) implements Page {}
