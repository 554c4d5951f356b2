package org.touyan.outreach.lecture.shift;

/** Why a line is taken back. */
public record WhyForm(String why) {}
