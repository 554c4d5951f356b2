package org.touyan.rules;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.Dependency;

import static org.assertj.core.api.Assertions.assertThat;

class FlowDirectionTests {

    @Test
    void nobodyKnowsAModuleToTheRight() {
        List<String> wrong = House.classes().stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(FlowDirectionTests::pointsRight)
                .map(Dependency::getDescription)
                .distinct()
                .sorted()
                .toList();

        assertThat(wrong).isEmpty();
    }

    private static boolean pointsRight(Dependency dependency) {
        Optional<String> from = House.moduleOf(dependency.getOriginClass().getPackageName());
        Optional<String> to = House.moduleOf(dependency.getTargetClass().getBaseComponentType().getPackageName());
        return from.isPresent() && to.isPresent() && House.isRightOf(to.get(), from.get());
    }
}
