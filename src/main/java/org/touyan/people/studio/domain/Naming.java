package org.touyan.people.studio.domain;

import java.time.LocalDate;

/** 命名: the number in the register of studios, and the document that says it. */
public record Naming(String number, String documentNo, LocalDate namedOn) {}
