package org.touyan;

/** What {@code ./touyan} can be asked. */
final class Help {

    private static final String TEXT = """
            Usage: ./touyan COMMAND

              demo   [--port N] [--data DIR]   a filled world on this machine only, with a sign-in link for each role
              serve  [--port N] [--data DIR]   the platform (default: port 8080, data in ./data)
              verify [--data DIR]              check the audit chain and the frozen figures, and name what was changed
              replay [--as-of DAY] [--as-printed] [--without contract|households] [--out DIR] [--lang en]
                     [--port N]
                                               the article that describes this system, written again from rows in a
                                               database of its own; exit code 1 when a sentence may not be written;
                                               with a port it stays, and every number can be clicked
              account add ...                  the first account of an installation
              test                             every check of the project
              bench  [http|load|figures|matching]
                                               measure this machine, or how well "who can help?" is answered
              help                             this page

            A server of your own instead of the embedded PostgreSQL:
              ./touyan serve --spring.datasource.url=jdbc:postgresql://HOST/DB --spring.datasource.username=APP \\
                             --spring.flyway.user=OWNER    (passwords: SPRING_DATASOURCE_PASSWORD, SPRING_FLYWAY_PASSWORD)
            Options for Java: TOUYAN_JAVA_OPTS (default -Xmx512m)
            """;

    private Help() {}

    static void print() {
        System.out.print(TEXT);
    }

    static void complain(String message) {
        System.err.println(message);
        System.err.println();
        System.err.print(TEXT);
    }
}
