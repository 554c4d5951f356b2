package org.touyan.browser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.touyan.Browser;
import org.touyan.Browser.Seen;
import org.touyan.DatabasePrint;
import org.touyan.DatabasePrint.Moment;
import org.touyan.TouyanTest;
import org.touyan.browser.FullHouse.Someone;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What nobody should type, typed into every field of every form that anybody finds. It is taken as it is, or refused with a
 * sentence at the field, with what was typed still there and nothing stored; it never is our fault.
 */
@TouyanTest
@ActiveProfiles("demo")
@Import(FullHouse.class)
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WrongInputTests {

    private static final Logger log = LoggerFactory.getLogger(WrongInputTests.class);

    private enum Bad {
        NUL("叶子\0黄"), LONG_NUMBER("99999999999999999999"), NO_NUMBER("五棵"), WRONG_IDENTITY(
                "330102199003076530"), WRONG_CREDIT_CODE(
                        "91330100799655058C"), TOMORROW_IN_70_YEARS(
                                Beijing.day(java.time.Instant.now()).plusYears(70).toString()), FORMULA(
                                        "=1+1"), EMOJI("😀👨‍👩‍👧"), RARE("䶮𬭎"), LONG_TEXT("树".repeat(5_000));

        private final String text;

        Bad(String text) {
            this.text = text;
        }

        boolean isTriedAloneIn(String field, String type) {
            return switch (this) {
                case LONG_NUMBER, LONG_TEXT -> true;
                case NO_NUMBER, WRONG_IDENTITY, WRONG_CREDIT_CODE, TOMORROW_IN_70_YEARS -> isWrongIn(field, type);
                case NUL, FORMULA, EMOJI, RARE -> false;
            };
        }

        /** Whether a field of that name and kind must refuse it. */
        boolean isWrongIn(String field, String type) {
            return switch (this) {
                case NUL -> true;
                case LONG_NUMBER, FORMULA, EMOJI, RARE -> List.of("date", "time", "number", "tel", "email").contains(type);
                case NO_NUMBER -> List.of("date", "time", "number", "tel", "email").contains(type);
                case WRONG_IDENTITY -> field.equals("identity");
                case WRONG_CREDIT_CODE -> field.equals("creditCode");
                case TOMORROW_IN_70_YEARS -> field.equals("birthDate");
                case LONG_TEXT -> false;
            };
        }
    }

    /** A form on a page; the page is asked for again when anything was taken anywhere. */
    private final class Place {

        private final Browser browser;
        private final String page;
        private final String action;
        private @Nullable Element form;
        private int asked = -1;

        Place(Browser browser, String page, String action) {
            this.browser = browser;
            this.page = page;
            this.action = action;
        }

        @Nullable
        Element form() {
            if (asked != taken) {
                form = browser.get(page).page().selectFirst("form[method=post][action=" + action + "]");
                asked = taken;
            }
            return form;
        }

        Seen post(Map<String, String> typed) {
            Seen answer = browser.post(action, typed);
            if (answer.status() != 422) {
                taken++;
            }
            return answer;
        }
    }

    private static final String NOT_SAID = "is not said at the field";
    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    /** Counted on purpose, whatever is answered: who guesses is slowed down. */
    private static final String[] COUNTED = {"identity.attempt", "request.attempt", "privacy.complaint_day", "dispatch.presence"};

    /** What has been opened need not be marked as read. */
    private static final Set<String> GO_WHEN_LOOKED_AT = Set.of("/me/inbox/reading", "/desk/inbox/reading");

    /** A door that was tried is written down. */
    private static final Set<String> AUDITED = Set.of("audit.entry", "audit.unlinked");

    @Autowired
    private FullHouse house;
    @Autowired
    private Environment environment;
    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final Map<Someone, Map<String, List<Place>>> forms = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    /** Kinds of forms of which one was taken: it may be gone from its page since. */
    private final Set<String> usedUp = new HashSet<>();
    private final Set<String> publicKinds = new HashSet<>();
    private final List<String> troubles = new ArrayList<>();
    private DatabasePrint print;
    private int fields;
    private int posts;
    private int taken;

    @BeforeAll
    void readThePrints() {
        print = new DatabasePrint(environment, COUNTED);
    }

    @AfterAll
    void howMany() throws Exception {
        log.info("wrong-input.tried forms={} fields={} posts={}", known.size(), fields, posts);
        print.close();
    }

    List<Someone> everybody() {
        return house.everybody();
    }

    /** Refused everywhere, therefore first: what is taken may use a form up. */
    @ParameterizedTest
    @MethodSource("everybody")
    @Order(1)
    void whatCannotBeStoredIsSaidAtTheField(Someone who) {
        troubles.clear();
        formsOf(who).forEach((kind, places) -> {
            Element form = places.stream().map(Place::form).filter(Objects::nonNull).findFirst().orElse(null);
            if (form == null) {
                if (!GO_WHEN_LOOKED_AT.contains(kind)) {
                    troubles.add("%s is gone from %s".formatted(kind, places.getFirst().page));
                }
                return;
            }
            Map<String, String> types = types(form);
            fields += types.size();
            Set<String> told = toldTogether(kind, places, types);
            // What nobody types comes last: an odd choice may be taken for none, and the form is gone.
            types.entrySet().stream().filter(e -> !told.contains(e.getKey()))
                    .sorted(Comparator.comparing(e -> e.getValue().equals("hidden"))).forEach(e -> {
                        if (!tryField(kind, places, e.getKey(), e.getValue(), Bad.NUL) && !usedUp.contains(kind)) {
                            troubles.add("%s %s has not been tried".formatted(kind, e.getKey()));
                        }
                    });
            types.entrySet().stream().filter(e -> !e.getValue().equals("hidden")).map(Map.Entry::getKey).findFirst()
                    .ifPresent(field -> tryTheWire(kind, places, field));
        });
        assertThat(troubles).isEmpty();
    }

    /**
     * What is taken, breaks or changes something stays a trouble; only that one fault hides another is not one, yet.
     *
     * @return all that is typed, when a form says at once what is wrong at each field; otherwise each is tried alone
     */
    private Set<String> toldTogether(String kind, List<Place> places, Map<String, String> types) {
        Map<String, String> typed = new LinkedHashMap<>(types);
        typed.values().removeIf("hidden"::equals);
        int before = troubles.size();
        boolean tried = tryFields(kind, places, typed, Bad.NUL);
        boolean told = tried && troubles.size() == before;
        troubles.subList(before, troubles.size()).removeIf(trouble -> trouble.contains(NOT_SAID));
        return told ? typed.keySet() : Set.of();
    }

    /** What is only text to a field is typed into all such fields at once; all else in each alone, lest one hide another. */
    @ParameterizedTest
    @MethodSource("everybody")
    @Order(2)
    void isSaidAtTheFieldOrTakenAsItIs(Someone who) {
        troubles.clear();
        formsOf(who).forEach((kind, places) -> {
            Element form = places.stream().map(Place::form).filter(Objects::nonNull).findFirst().orElse(null);
            if (form != null) {
                Map<String, String> types = types(form);
                types.forEach((field, type) -> Stream.of(Bad.values()).filter(bad -> bad.isTriedAloneIn(field, type))
                        .forEach(bad -> tryField(kind, places, field, type, bad)));
                types.values().removeIf(type -> !type.equals("text"));
                List.of(Bad.FORMULA, Bad.EMOJI, Bad.RARE).forEach(bad -> tryFields(kind, places, types, bad));
            }
        });
        assertThat(troubles).isEmpty();
    }

    /** Every form somebody finds whom nobody before him has found, by its kind. */
    private Map<String, List<Place>> formsOf(Someone who) {
        return forms.computeIfAbsent(who, someone -> {
            Crawl crawl = new Crawl(requestMappingHandlerMapping, someone.browser(), publicKinds).from(someone.begins());
            if (someone.role() == Role.PUBLIC) {
                publicKinds.addAll(crawl.kinds());
            }
            Map<String, List<Place>> found = new TreeMap<>();
            crawl.found().stream().filter(page -> !page.kind().contains("/dev/")).forEach(page -> page.forms().forEach(
                    action -> found.computeIfAbsent(crawl.form(action), kind -> new ArrayList<>())
                            .add(new Place(someone.browser(), page.address(), action))));
            found.keySet().removeAll(known);
            known.addAll(found.keySet());
            return found;
        });
    }

    /** @return whether a page still shows that field */
    private boolean tryField(String kind, List<Place> places, String field, String type, Bad bad) {
        return tryFields(kind, places, Map.of(field, type), bad);
    }

    /** @return whether a page still shows those fields */
    private boolean tryFields(String kind, List<Place> places, Map<String, String> types, Bad bad) {
        for (Place place : places) {
            Element form = place.form();
            if (types.isEmpty() || form == null
                    || types.keySet().stream().anyMatch(field -> form.selectFirst("[name=" + field + "]") == null)) {
                continue;
            }
            Map<String, String> typed = filled(form);
            types.keySet().forEach(field -> typed.put(field, bad.text));
            Moment before = print.now();
            Seen answer = place.post(typed);
            posts++;
            if (answer.status() < 400) {
                usedUp.add(kind);
            }
            Set<String> changed = print.changedSince(before);
            if (kind.equals("/login")) {
                changed.removeAll(AUDITED);
            }
            types.forEach((field, type) -> {
                String trouble = trouble(answer, place.action, field, type, bad, changed);
                if (!trouble.isEmpty()) {
                    troubles.add("%s %s=%s: %d %s".formatted(kind, field, bad, answer.status(), trouble));
                }
            });
            return true;
        }
        return false;
    }

    private static String trouble(Seen answer, String action, String field, String type, Bad bad, Set<String> changed) {
        int status = answer.status();
        if (status >= 500) {
            return "is our fault";
        }
        if (status >= 400 && !changed.isEmpty()) {
            return "is refused and changes " + changed;
        }
        if (type.equals("hidden")) {
            return "";
        }
        if (status < 400) {
            return bad.isWrongIn(field, type) ? "is taken" : "";
        }
        if (status != 400 && status != 422) {
            return "";
        }
        Element again = answer.page().selectFirst("form[method=post][action=" + action + "]");
        Element input = again == null ? null : again.selectFirst("[name=" + field + "]");
        if (input == null) {
            return "shows no field again: " + answer.page().select("main").text();
        }
        if (bad.isWrongIn(field, type) && Stream.of(field, input.id())
                .allMatch(id -> answer.page().getElementById(id + "-err") == null)) {
            return NOT_SAID + ": " + answer.page().select(".errsum").text();
        }
        boolean kept = input.val().strip().equals(bad.text.replace('\0', '\uFFFD'));
        boolean secret = type.equals("password") || input.attr("autocomplete").equals("one-time-code");
        return kept || secret ? "" : "is not kept: \"%s\"".formatted(input.val());
    }

    /** What no browser sends: half a character, and ten megabytes. The whole form is refused, in words. */
    private void tryTheWire(String kind, List<Place> places, String field) {
        for (Place place : places) {
            Element form = place.form();
            if (form != null) {
                Moment before = print.now();
                for (String wire : List.of("a%ED%A0%80b", "x".repeat(TEN_MEGABYTES))) {
                    Seen answer = place.browser.postEncoded(place.action,
                            "_csrf=" + place.browser.token() + "&" + field + "=" + wire);
                    posts++;
                    if (answer.status() != (wire.length() > 100 ? 413 : 400)
                            || answer.page().select("main h1, main p").text().isBlank()) {
                        troubles.add("%s %s: %d for %d characters".formatted(kind, field, answer.status(), wire.length()));
                    }
                }
                Set<String> changed = print.changedSince(before);
                if (!changed.isEmpty()) {
                    troubles.add("%s changes %s".formatted(kind, changed));
                }
                return;
            }
        }
    }

    /** The fields of a form; where nothing is typed, their type is hidden. */
    private static Map<String, String> types(Element form) {
        Map<String, String> types = new LinkedHashMap<>();
        for (Element input : form.select("input[name], textarea[name], select[name]")) {
            String type = input.attr("type");
            types.put(input.attr("name"), switch (input.tagName()) {
                case "textarea" -> "text";
                case "select" -> "hidden";
                default -> switch (type) {
                    case "hidden", "radio", "checkbox", "submit" -> "hidden";
                    case "" -> input.attr("inputmode").equals("numeric") ? "number" : "text";
                    default -> type;
                };
            });
        }
        types.keySet().removeAll(Set.of("_csrf", "website"));
        types.values().removeIf("file"::equals);
        return types;
    }

    /** As somebody would fill it in who makes no mistake. */
    private static Map<String, String> filled(Element form) {
        Map<String, String> typed = new HashMap<>();
        for (Element input : form.select("input[name], textarea[name], select[name]")) {
            String name = input.attr("name");
            if (input.tagName().equals("select")) {
                typed.put(name, form.select("option[selected]").isEmpty()
                        ? input.select("option").stream().map(Element::val).filter(v -> !v.isEmpty()).findFirst().orElse("")
                        : input.select("option[selected]").val());
                continue;
            }
            switch (input.attr("type")) {
                case "radio", "checkbox" -> {
                    if (input.hasAttr("checked") || (input.attr("type").equals("radio") && !typed.containsKey(name))) {
                        typed.put(name, input.val());
                    }
                }
                case "hidden" -> typed.putIfAbsent(name, input.val());
                case "file", "submit" -> {
                }
                default -> typed.putIfAbsent(name, input.val().isEmpty() ? right(name, input) : input.val());
            }
        }
        return typed;
    }

    private static String right(String name, Element input) {
        return switch (input.attr("type")) {
            case "date" -> LocalDate.now(Beijing.ZONE).toString();
            case "time" -> "09:00";
            case "tel" -> "13900001234";
            default -> switch (name) {
                case "website", "identity", "creditCode", "occupation", "since", "slug" -> "";
                case "industryCode" -> "C3443";
                case "phone", "contactPhone" -> "13900001234";
                case "name", "contactName" -> "王阿姨";
                case "minutes", "heads", "workers" -> "60";
                case "year", "sizeYear", "craftSince" -> "2020";
                default -> input.attr("inputmode").equals("numeric") ? "4" : "五棵文旦树叶子发黄";
            };
        };
    }
}
