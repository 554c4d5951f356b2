package org.touyan.outreach.lecture.domain;

/** How it is told: 讲, 读, 诵, 演, 快板, 视频. */
public enum TalkForm {
    SPEECH, READING, RECITAL, PLAY, CLAPPER, VIDEO
}
