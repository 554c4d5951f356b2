package org.touyan.foundation.identity.users;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touyan.foundation.identity.AccountId;
import org.touyan.foundation.identity.Accounts;
import org.touyan.foundation.parameter.Parameters;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Command;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Role;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Texts;

/**
 * {@code ./touyan account …}: the first account of an installation, and the way back in when nobody is left who could
 * decide at the desk. Whoever may run it can read the whole database anyway; every act is in the audit trail.
 */
@Component
class AccountCommand implements Command {

    private static final String USAGE = """
            Usage: account add --login LOGIN --name NAME --role ROLE --scope /33/3310/331083/ [--url http://127.0.0.1:8080]
                   account list
                   account link --login LOGIN [--url URL]
                   account disable --login LOGIN
            Roles: %s
            """.formatted(String.join(", ", Assignable.ROLES.stream().map(Role::name).toList()));
    private static final String HERE = "http://127.0.0.1:8080";
    private static final int SHOWN = 1_000;

    private final AddUser addUser;
    private final Accounts accounts;
    private final UsersQuery users;
    private final Parameters parameters;
    private final Texts texts;

    AccountCommand(AddUser addUser, Accounts accounts, UsersQuery users, Parameters parameters, Texts texts) {
        this.addUser = addUser;
        this.accounts = accounts;
        this.users = users;
        this.parameters = parameters;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    public int run(List<String> arguments) {
        try {
            String act = arguments.isEmpty() ? "" : arguments.getFirst();
            Map<String, String> options = options(arguments);
            return Acting.doing(Actor.SYSTEM, () -> run(act, options, System.out));
        } catch (RuleBroken broken) {
            System.err.println(texts.say(Locale.ENGLISH, broken.key(), broken.arguments()));
            return 1;
        } catch (IllegalArgumentException misunderstood) {
            System.err.println(misunderstood.getMessage());
            System.err.print(USAGE);
            return 2;
        }
    }

    private int run(String act, Map<String, String> options, PrintStream out) {
        switch (act) {
            case "add" -> out.println(link(options, addUser.add(Actor.SYSTEM, needed("login", options),
                    needed("name", options), role(needed("role", options)), new OrgPath(needed("scope", options)))));
            case "link" -> out.println(link(options,
                    accounts.enrolmentLink(account(options), parameters.duration("login.link.enrol.hours"))));
            case "disable" -> accounts.disable(account(options));
            case "list" -> list(out);
            default -> throw new IllegalArgumentException("account \"%s\" is not known.".formatted(act));
        }
        return 0;
    }

    private void list(PrintStream out) {
        for (long offset = 0; offset < SHOWN; offset += UsersQuery.PAGE) {
            List<UserRow> rows = users.rows(null, "", offset);
            rows.forEach(user -> out.printf("%-16s %-16s %-28s %-24s %s%n", user.role(), user.login(), user.scope(),
                    user.name(), user.active() ? (user.enrolled() ? "active" : "not set up") : "disabled"));
            if (rows.size() < UsersQuery.PAGE) {
                return;
            }
        }
    }

    private AccountId account(Map<String, String> options) {
        return accounts.byLogin(needed("login", options))
                .orElseThrow(() -> new IllegalArgumentException("There is no active account with that login."));
    }

    private static String link(Map<String, String> options, String path) {
        return options.getOrDefault("url", HERE).replaceAll("/+$", "") + path;
    }

    private static Role role(String text) {
        return Assignable.ROLES.stream()
                .filter(role -> role.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Role \"%s\" cannot be given here.".formatted(text)));
    }

    private static String needed(String name, Map<String, String> options) {
        @Nullable
        String value = options.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("--%s is missing.".formatted(name));
        }
        return value;
    }

    /** {@code --name value} and {@code --name=value}. */
    private static Map<String, String> options(List<String> arguments) {
        Set<String> known = Set.of("login", "name", "role", "scope", "url");
        Map<String, String> options = new HashMap<>();
        for (int i = 1; i < arguments.size(); i++) {
            String word = arguments.get(i);
            String name = word.startsWith("--") ? word.substring(2).replaceAll("=.*$", "") : "";
            if (!known.contains(name)) {
                throw new IllegalArgumentException("\"%s\" is not known.".formatted(word));
            }
            if (word.contains("=")) {
                options.put(name, word.substring(word.indexOf('=') + 1));
            } else if (i + 1 < arguments.size()) {
                options.put(name, arguments.get(++i));
            } else {
                throw new IllegalArgumentException("--%s needs a value.".formatted(name));
            }
        }
        return options;
    }
}
