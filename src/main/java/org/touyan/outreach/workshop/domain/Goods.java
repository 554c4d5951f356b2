package org.touyan.outreach.workshop.domain;

/** 带动 (of farmers and the village) or 自有商品 (of the company itself), which is shown apart. */
public enum Goods {
    LED, OWN
}
