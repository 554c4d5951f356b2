package org.touyan.service.menu.draft;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.catalog.Catalog;
import org.touyan.foundation.catalog.Subject;
import org.touyan.foundation.database.Rows;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.organization.Town;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.BusinessRule;
import org.touyan.service.menu.domain.Audience;
import org.touyan.service.menu.domain.ItemKind;
import org.touyan.service.menu.domain.ItemSource;
import org.touyan.service.menu.domain.ItemText;
import org.touyan.service.menu.domain.Mechanism;
import org.touyan.service.menu.domain.MonthlyList;
import org.touyan.service.menu.domain.MonthlyLists;
import org.touyan.service.menu.domain.Provider;
import org.touyan.service.menu.domain.Purpose;
import org.touyan.service.menu.domain.ServiceForm;
import org.touyan.service.menu.domain.ServiceItem;
import org.touyan.service.menu.domain.ServiceItems;
import org.touyan.service.menu.domain.Slots;
import org.touyan.service.menu.domain.StandingOffer;
import org.touyan.service.menu.domain.StandingOffers;

/** The draft of a month writes itself: from what is given every month, and from what nobody was found for. */
@Component
public class AssembleDraft {

    private record Unmet(String subject, String town, int times) {}

    private static final int MOST_UNMET = 6;
    private static final int TWO_HOURS = 120;
    private static final Set<String> OF_THE_LAND = Set.of("crops", "fishery", "live");

    private final OpenMonth openMonth;
    private final MonthlyLists lists;
    private final StandingOffers offers;
    private final Providers providers;
    private final FreeTimes freeTimes;
    private final ServiceItems items;
    private final Slots slots;
    private final Catalog catalog;
    private final Organizations organizations;
    private final JdbcClient jdbc;

    AssembleDraft(OpenMonth openMonth, MonthlyLists lists, StandingOffers offers, Providers providers, FreeTimes freeTimes,
            ServiceItems items,
            Slots slots, Catalog catalog, Organizations organizations, JdbcClient jdbc) {
        this.openMonth = openMonth;
        this.lists = lists;
        this.offers = offers;
        this.providers = providers;
        this.freeTimes = freeTimes;
        this.items = items;
        this.slots = slots;
        this.catalog = catalog;
        this.organizations = organizations;
        this.jdbc = jdbc;
    }

    /** @return whether there was none before */
    @Transactional
    @BusinessRule(id = "MNU-7", says = "On the day of the parameter menu.draft.day the next month's list is drafted from standing offers at free times, and from what nobody was found for in the month before.")
    public boolean assemble(Actor actor, YearMonth month) {
        if (lists.find(month).isPresent()) {
            return false;
        }
        MonthlyList list = openMonth.open(actor, month);
        offers.findByEndedAtIsNullOrderByWrittenAt().forEach(offer -> write(actor, list, offer));
        unmet(month.minusMonths(1)).forEach(
                unmet -> items.save(ServiceItem.unmet(actor, list, text(unmet), unmet.times())));
        return true;
    }

    private void write(Actor actor, MonthlyList list, StandingOffer offer) {
        Provider provider = providers.asNow(offer.provider());
        ServiceItem item = items.save(ServiceItem.write(actor, list, offer.text(), provider, ItemSource.OFFER));
        slots.write(item, freeTimes.of(offer, provider, list.month()));
    }

    private List<Unmet> unmet(YearMonth month) {
        return jdbc.sql("""
                select subject, town, times
                from menu.unmet
                where month = :month
                order by times desc, subject, town
                limit :most
                """)
                .param("month", month.atDay(1))
                .param("most", MOST_UNMET)
                .query(Rows.of(Unmet.class))
                .list();
    }

    private ItemText text(Unmet unmet) {
        String subject = catalog.subject(unmet.subject()).map(Subject::name).orElse(unmet.subject());
        String town = organizations.town(unmet.town()).map(Town::shortName).orElse("");
        Audience audience = OF_THE_LAND.contains(unmet.subject()) ? Audience.FARMER : Audience.ENTERPRISE;
        return ItemText.of("%s（%s）".formatted(subject, town), unmet.subject(), ItemKind.SERVICE,
                ServiceForm.DOOR, Mechanism.SKILL, Set.of(audience), Set.of(Purpose.of(audience)), Set.of(unmet.town()),
                TWO_HOURS, "", "", false,
                "");
    }
}
