package org.touyan;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/**
 * Starting point of the application. The words after {@code ./touyan} end up here. Beans carry the full name of their
 * class: two modules may each have their {@code Links}.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Touyan")
public class Touyan {

    public static void main(String[] args) throws Exception {
        CommandLine line;
        try {
            line = CommandLine.parse(args);
        } catch (CommandLine.Misunderstood e) {
            Help.complain(String.valueOf(e.getMessage()));
            System.exit(2);
            return;
        }
        switch (line.command()) {
            case "help" -> Help.print();
            case "demo", "serve" -> Launcher.serve(line);
            default -> System.exit(Launcher.run(line));
        }
    }
}
