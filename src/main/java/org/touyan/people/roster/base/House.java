package org.touyan.people.roster.base;

import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.check.FreeText;

/**
 * What a house of the masters is.
 *
 * @param town     NBS code
 * @param hours    when it is open, in words
 * @param keeper   who keeps it, in words
 * @param services what is offered there, one a line
 */
public record House(String name, OrgPath path, String town, String place, String hours, String keeper, String services) {

    private static final int NAME = 40;
    private static final int LINE = 120;
    private static final int KEEPER = 60;
    private static final int SERVICES = 500;

    public House {
        name = FreeText.check(name, 2, NAME).orRefuse("name");
        place = FreeText.check(place, 2, LINE).orRefuse("place");
        hours = FreeText.check(hours, 2, LINE).orRefuse("hours");
        keeper = FreeText.check(keeper, 2, KEEPER).orRefuse("keeper");
        services = FreeText.check(services, 0, SERVICES).orRefuse("services");
    }
}
