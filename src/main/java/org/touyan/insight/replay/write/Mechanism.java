package org.touyan.insight.replay.write;

/** The three mechanisms, one paragraph each. */
public enum Mechanism {

    /** 精神引领. */
    SPIRIT,
    /** 技术指导. */
    TECHNIQUE,
    /** 价值观导向. */
    VALUES
}
