package org.touyan.service.record;

/** Under what title service was given. Only the first earns hours (民政部令第67号 Art. 19; 志愿服务条例 Art. 21). */
public enum Basis {
    /** 无偿志愿. */
    VOLUNTARY,
    /** 有偿聘用. */
    PAID,
    /** 岗位职责. */
    DUTY,
    /** 培训受训. */
    TRAINING;

    public boolean earnsHours() {
        return this == VOLUNTARY;
    }
}
