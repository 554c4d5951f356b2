package org.touyan.demo;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.touyan.foundation.database.Clockwork;
import org.touyan.foundation.database.DatabaseRefused;

/** Tells the demo once, at the first start on an empty database. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

    @Bean
    @Primary
    DemoClock demoClock() {
        return new DemoClock();
    }

    /** What the clock does by itself begins when the story is told: it would take part in it. */
    @Bean
    ApplicationRunner tellDemo(World world, Masters masters, Crews crews, Honours honours, Studios studios,
            Assessments assessments, Menus menus,
            Year year,
            Lectures lectures, Campaigns campaigns, Workshops workshops, Apprentices apprentices, ShopFloor shopFloor,
            Proofs proofs, Papers papers,
            PublishedFigures published, FiledReports filed, MonthlyBriefs briefs, Tales tales, HowTos howTos,
            Draft draft, Doors doors, ObjectProvider<Clockwork> clockwork) {
        return arguments -> {
            if (world.empty()) {
                draft.write(() -> {
                    world.settle();
                    masters.settle();
                    crews.settle();
                    honours.tell();
                    studios.tell();
                    menus.publish();
                    year.tell();
                    menus.end();
                    assessments.tell();
                    published.tooEarly();
                    lectures.tell();
                    campaigns.tell();
                    workshops.tell();
                    apprentices.tell();
                    shopFloor.tell();
                    proofs.tell();
                    crews.openTheHouse();
                    papers.lieThere();
                    tales.tell();
                    howTos.tell();
                    published.tell();
                    filed.tell();
                    briefs.tell();
                });
            } else if (!year.told()) {
                throw new DatabaseRefused("The demo was stopped while its story was being told.",
                        "Delete its data folder, or start with another --data folder.");
            }
            clockwork.ifAvailable(Clockwork::start);
            doors.open();
        };
    }
}
