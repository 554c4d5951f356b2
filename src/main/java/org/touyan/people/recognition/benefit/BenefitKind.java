package org.touyan.people.recognition.benefit;

/** 荣誉津贴, 疗休养, 体检, 困难帮扶, 慰问. */
public enum BenefitKind {
    ALLOWANCE, RECUPERATION, CHECK_UP, HARDSHIP, VISIT
}
