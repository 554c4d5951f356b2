package org.touyan.demo;

import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

    @Bean
    @Primary
    DemoClock demoClock() {
        return new DemoClock();
    }

    @Bean
    ApplicationRunner tellDemo(World world, Masters masters, Year year, Doors doors) {
        return arguments -> {
            if (world.empty()) {
                world.settle();
                masters.settle();
                year.tell();
            }
            doors.open();
        };
    }
}
