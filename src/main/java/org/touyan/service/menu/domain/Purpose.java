package org.touyan.service.menu.domain;

/** What a line serves: 企业发展, 职工群众共富, 营商环境, 创新创效, 行业发展, 乡村振兴. */
public enum Purpose {
    ENTERPRISE_GROWTH, SHARED_PROSPERITY, BUSINESS_CLIMATE, INNOVATION, INDUSTRY, RURAL;

    /** What a line serves until an officer says it better. */
    public static Purpose of(Audience audience) {
        return switch (audience) {
            case FARMER -> RURAL;
            case ENTERPRISE -> ENTERPRISE_GROWTH;
            case SCHOOL, COMMUNITY -> SHARED_PROSPERITY;
        };
    }
}
