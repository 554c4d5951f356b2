package org.touyan.outreach.workshop.domain;

/** 来料加工式, 定向招工式, 电商直播式, 农旅融合式, 品牌带动式, 产业赋能式: the six types of the province, of which a workshop may have several. */
public enum WorkshopType {
    PIECEWORK, HIRING, LIVESTREAM, TOURISM, BRAND, INDUSTRY
}
