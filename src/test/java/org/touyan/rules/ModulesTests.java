package org.touyan.rules;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.touyan.Touyan;

import static org.assertj.core.api.Assertions.assertThat;

class ModulesTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Touyan.class);

    @Test
    void modulesKeepTheirBorders() {
        MODULES.verify();
    }

    @Test
    void everyModuleHasAPlaceInTheOrder() {
        assertThat(MODULES.stream().map(module -> module.getIdentifier().toString())).isSubsetOf(House.ORDER);
    }

    @Test
    void thePictureOfTheModulesIsDrawn() {
        new Documenter(MODULES).writeDocumentation();
    }
}
