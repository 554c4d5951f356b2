package org.touyan.service.visit.schedule;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.touyan.foundation.database.Elevated;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.notification.Notices;
import org.touyan.foundation.notification.Recipient;
import org.touyan.foundation.privacy.Sealed;
import org.touyan.foundation.shared.Beijing;
import org.touyan.people.roster.ExpertCard;
import org.touyan.people.roster.Experts;
import org.touyan.service.request.Requests;
import org.touyan.service.visit.domain.Visit;

/** Tells both sides when the visit is. */
@Component
public class ScheduleNotice {

    /** Month, day and time, as a text message has room for. */
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

    record Asker(String number, String askerName, @Nullable Sealed phone) {}

    private final JdbcClient jdbc;
    private final Notices notices;
    private final Accounts accounts;
    private final Experts experts;
    private final Requests requests;
    private final Elevated elevated;

    ScheduleNotice(JdbcClient jdbc, Notices notices, Accounts accounts, Experts experts, Requests requests,
            Elevated elevated) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.accounts = accounts;
        this.experts = experts;
        this.requests = requests;
        this.elevated = elevated;
    }

    void scheduled(Visit visit) {
        tell(visit, "visit.scheduled");
    }

    void moved(Visit visit) {
        tell(visit, "visit.moved");
    }

    public void calledOff(Visit visit) {
        tell(visit, "visit.called-off");
    }

    /** The expert alone: nothing changes for the asker. */
    void risky(Visit visit) {
        elevated.runAsSystem(() -> tellExpert(visit, "visit.marked-risky", asker(visit)));
    }

    private void tell(Visit visit, String key) {
        elevated.runAsSystem(() -> {
            Asker asker = asker(visit);
            String expert = experts.find(visit.expert()).map(ExpertCard::name).orElse("");
            if (asker.phone() != null) {
                notices.send(Recipient.ofPhone(asker.phone(), asker.askerName()), key + ".asker", once(visit, key) + "/asker",
                        visit.path(), requests.trackPath(visit.request()), expert, when(visit), asker.number());
            }
            tellExpert(visit, key, asker);
        });
    }

    private void tellExpert(Visit visit, String key, Asker asker) {
        accounts.ofPerson(visit.expert().value())
                .ifPresent(account -> notices.send(Recipient.ofAccount(account), key + ".expert", once(visit, key) + "/expert",
                        visit.path(), "/me/t/" + visit.order(), asker.askerName(), when(visit), asker.number()));
    }

    private static String once(Visit visit, String key) {
        return key + "/" + visit.id() + "/" + visit.sequence();
    }

    private static String when(Visit visit) {
        return Beijing.time(visit.window().from()).format(WHEN);
    }

    private Asker asker(Visit visit) {
        return jdbc.sql("select number, asker_name, phone from dispatch.brief where request_id = :request")
                .param("request", visit.request()).query(Asker.class).single();
    }
}
