package org.touyan.foundation.shared;

/** What a person may be on this platform: the rows of the role table in {@code docs/glossary.md}. */
public enum Role {
    /** Anyone, without signing in. */
    PUBLIC,
    /** A person who asked for help and shows the secret of that one request. */
    ASKER,
    /** A model worker or craftsman (劳模工匠), signed in by one-time link or code. */
    EXPERT,
    /** Enterprise union or HR (企业工会). */
    ENTERPRISE_UNION,
    /** Cadre of a town or street union (镇街工会干部). */
    TOWN_CADRE,
    /** Business staff of the city union (市总业务人员). */
    CITY_STAFF,
    /** Leader of the city union: reads and signs (市总领导). */
    CITY_LEADER,
    /** Reads a granted scope for checking (上级或部门抽查人员). */
    AUDITOR,
    /** Runs the system: accounts and parameters, no business data (系统管理员). */
    SYSTEM_ADMIN,
    /** Sets security policy, sees denied acts (安全管理员). */
    SECURITY_ADMIN,
    /** Reads the audit trail (审计员). */
    AUDIT_ADMIN,
    /** The clock: deadlines, escalations, deliveries. Never signs in. */
    SYSTEM;

    /** Whether rows are shown by place in the union tree. */
    public boolean staff() {
        return switch (this) {
            case ENTERPRISE_UNION, TOWN_CADRE, CITY_STAFF, CITY_LEADER, AUDITOR -> true;
            case PUBLIC, ASKER, EXPERT, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN, SYSTEM -> false;
        };
    }
}
