package org.touyan.people.recognition.domain;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Rows;
import org.touyan.people.recognition.NoticeId;

/** Where the quotas of a notice stand, over all unions: counts of classes, never of people against each other. */
@Component
public class Shares {

    private static final int ALL = 100;

    /** A class of working people, as notices name it. */
    public record QuotaClass(String code, String name, String nameEn) {}

    /** One share: what is asked, and what there is now. */
    public record Share(String code, String name, String nameEn, int percent, int have, int ofAll) {

        public boolean met() {
            return have * ALL >= percent * ofAll;
        }
    }

    private final JdbcClient jdbc;

    Shares(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Share> of(NoticeId notice) {
        return jdbc.sql("select code, name, name_en, percent, have, of_all from recognition.shares(:notice)")
                .param("notice", notice)
                .query(Rows.of(Share.class))
                .list();
    }

    public List<QuotaClass> classes() {
        return jdbc.sql("select code, name, name_en from recognition.quota_class order by sort")
                .query(Rows.of(QuotaClass.class))
                .list();
    }
}
