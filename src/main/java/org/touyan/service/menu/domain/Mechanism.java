package org.touyan.service.menu.domain;

/** Which of the three mechanisms a line belongs to, exactly one: 精神引领, 技术指导, 价值观导向. */
public enum Mechanism {
    SPIRIT, SKILL, VALUES
}
