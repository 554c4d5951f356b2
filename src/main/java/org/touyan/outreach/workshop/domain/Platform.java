package org.touyan.outreach.workshop.domain;

/** Where a session was streamed: 抖音, 淘宝, 快手, 微信视频号, 拼多多, others. */
public enum Platform {
    DOUYIN, TAOBAO, KUAISHOU, WEIXIN, PINDUODUO, OTHER
}
