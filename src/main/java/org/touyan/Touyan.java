package org.touyan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starting point of the application. The commands of {@code ./touyan} end up here. */
@SpringBootApplication
@Modulithic(systemName = "Touyan")
public class Touyan {

    public static void main(String[] args) {
        SpringApplication.run(Touyan.class, args);
    }
}
