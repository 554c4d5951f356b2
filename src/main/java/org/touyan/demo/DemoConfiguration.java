package org.touyan.demo;

import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.touyan.foundation.database.DatabaseRefused;

@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

    @Bean
    @Primary
    DemoClock demoClock() {
        return new DemoClock();
    }

    @Bean
    ApplicationRunner tellDemo(World world, Masters masters, Crews crews, Honours honours, Menus menus, Year year, Papers papers,
            Draft draft, Doors doors) {
        return arguments -> {
            if (world.empty()) {
                draft.write(() -> {
                    world.settle();
                    masters.settle();
                    crews.settle();
                    honours.tell();
                    menus.publish();
                    year.tell();
                    menus.end();
                    crews.openTheHouse();
                    papers.lieThere();
                });
            } else if (!year.told()) {
                throw new DatabaseRefused("The demo was stopped while its story was being told.",
                        "Delete its data folder, or start with another --data folder.");
            }
            doors.open();
        };
    }
}
