package org.touyan.foundation.web;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.shared.Actor;

import gg.jte.Content;

/** What a template may ask for: words, addresses, icons and dates in the language and calendar of one reader. */
public final class Ui {

    private static final List<String> DESK_GROUPS = List.of("service", "people", "impact", "system");

    private final Frame frame;
    private final Display display;
    private final Actor actor;
    private final Here here;
    private final Dates dates;
    private final @Nullable HttpServletRequest request;

    Ui(Frame frame, Display display, Actor actor, Here here, @Nullable HttpServletRequest request) {
        this.frame = frame;
        this.display = display;
        this.actor = actor;
        this.here = here;
        this.request = request;
        this.dates = new Dates(frame.texts(), display.locale(), frame.clock());
    }

    // words

    public String t(String key, @Nullable Object... arguments) {
        return frame.texts().say(display.locale(), key, arguments);
    }

    public boolean has(String key) {
        return frame.texts().has(key);
    }

    /** Who did something: the name as it was written down, or that nobody did it by hand. */
    public String doer(String name) {
        return name.equals(Actor.SYSTEM.name()) ? t("web.by-itself") : name;
    }

    /** A headline: a bar in the text is a place where the line may break. */
    public Content display(String key, @Nullable Object... arguments) {
        return broken(t(key, arguments));
    }

    /** A text whose bars are places where the line may break. */
    public Content broken(String text) {
        return Markup.raw(Markup.escape(text).replace("|", "<wbr>"));
    }

    /** A headline without its break marks, for a title. */
    public String flat(String key, @Nullable Object... arguments) {
        return t(key, arguments).replace("|", "");
    }

    // the reader

    public Locale locale() {
        return display.locale();
    }

    public boolean english() {
        return display.locale().equals(Display.ENGLISH);
    }

    /** For the {@code lang} attribute. */
    public String lang() {
        return english() ? "en" : "zh-CN";
    }

    /** 1 normal, 2 large, 3 very large. */
    public int size() {
        return display.size();
    }

    /** day, night or auto. */
    public String theme() {
        return display.theme();
    }

    public Actor actor() {
        return actor;
    }

    // addresses

    /** The address in the language of the reader: {@code /en/…} where there is a twin. */
    public String path(String path) {
        return display.prefixed() && Twins.has(path) ? Twins.english(path) : path;
    }

    /** This address without the language prefix, with its query. */
    public String here() {
        return here.address();
    }

    /** This address with one parameter changed. */
    public String with(String name, Object value) {
        return path(here.with(name, value.toString()));
    }

    /** Where this page stands in the other language; null when it has no twin. */
    public @Nullable String twin() {
        if (Twins.choosable(here.path())) {
            return here.with("lang", english() ? "zh" : "en");
        }
        if (!Twins.has(here.path())) {
            return null;
        }
        return display.prefixed() ? here.address() : Twins.english(here.address());
    }

    /** Which frame: {@code desk}, {@code me} or {@code public}. */
    public String nav() {
        return Area.of(here.path()).name().toLowerCase(Locale.ROOT);
    }

    public String asset(String name) {
        return frame.assets().url(name);
    }

    /** An absolute address for QR codes and messages. */
    public String absolute(String path) {
        String host = frame.site().publicUrl();
        return (host.isEmpty() && request != null
                ? request.getRequestURL().substring(0, request.getRequestURL().indexOf("/", 8))
                : frame.site().address()) + path;
    }

    /** Whether addresses that are printed lead to this machine only, because nobody has said where the installation is reached. */
    public boolean loopback() {
        String host = URI.create(absolute("/")).getHost();
        return host == null || host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }

    /** Whether nobody has said where the installation is reached. */
    public boolean addressMissing() {
        return frame.site().publicUrl().isEmpty();
    }

    // pieces

    public Content icon(String name) {
        return icon(name, "");
    }

    public Content icon(String name, String more) {
        return Markup.raw("<svg class=\"i" + (more.isEmpty() ? "" : " " + Markup.escape(more))
                + "\" aria-hidden=\"true\"><use href=\"" + asset("icons.svg") + '#' + Markup.escape(name) + "\"/></svg>");
    }

    /** The hidden field every form that changes something carries. */
    public Content csrf() {
        return request == null ? Markup.raw("") : Csrf.field(request);
    }

    /** The token for htmx requests that are no form. */
    public @Nullable String csrfToken() {
        return request == null ? null : Csrf.token(request);
    }

    /** The sentence the last act left behind, shown once. */
    public @Nullable String said() {
        String cookie = request == null ? null : Display.cookie(request, Said.COOKIE);
        if (cookie == null) {
            return null;
        }
        return Said.decoded(cookie).filter(s -> has(s.key())).map(s -> t(s.key(), s.fill())).orElse(null);
    }

    // navigation

    public List<NavLink> links(String group) {
        return frame.navigation().shown(group, actor).stream().map(this::link).toList();
    }

    public @Nullable NavLink link(String group, String key) {
        return frame.navigation().shown(group, actor)
                .stream()
                .filter(e -> e.key().equals(key))
                .findFirst()
                .map(this::link)
                .orElse(null);
    }

    /** The groups of the desk that hold anything for this person. */
    public List<NavGroup> menu() {
        return DESK_GROUPS.stream()
                .map(g -> new NavGroup(t("web.nav." + g), links(g)))
                .filter(g -> !g.links().isEmpty())
                .toList();
    }

    private NavLink link(NavEntry entry) {
        return new NavLink(entry.key(), entry.group(), t(entry.textKey()), entry.icon(), path(entry.href()),
                frame.navigation().count(entry, actor));
    }

    // who runs this

    public String unit() {
        return words(frame.site().unit(), "web.site.unit");
    }

    public String hotline() {
        return frame.site().hotline();
    }

    public String hours() {
        return words(frame.site().hours(), "web.site.hours");
    }

    public boolean demo() {
        return frame.site().demo();
    }

    private String words(SiteInfo.Words words, String fallback) {
        String own = english() ? words.en() : words.zh();
        return own.isEmpty() ? t(fallback) : own;
    }

    // dates in Beijing time

    /** 11月25日(周三); with the year when it is another one. */
    public String day(Instant moment) {
        return dates.day(moment);
    }

    public String day(LocalDate day) {
        return dates.day(day);
    }

    /** 11月25日(周三)下午 2:00. */
    public String dayTime(Instant moment) {
        return dates.dayTime(moment);
    }

    /** 下午 2:00. */
    public String time(LocalTime time) {
        return dates.time(time);
    }

    /** 2026年11月. */
    public String month(YearMonth month) {
        return dates.month(month);
    }

    /** 2026-11-25, for tables. */
    public String isoDay(Instant moment) {
        return dates.isoDay(moment);
    }

    public String isoDay(@Nullable LocalDate day) {
        return day == null ? "—" : day.toString();
    }

    /** 14:00, for tables. */
    public String isoTime(Instant moment) {
        return dates.isoTime(moment);
    }

    /** 2026-11-25 14:00, for tables. */
    public String isoDayTime(Instant moment) {
        return isoDay(moment) + ' ' + isoTime(moment);
    }

    /** 3 小时前. */
    public String ago(Instant moment) {
        return dates.ago(moment);
    }

    /** 还剩 3 小时, or 已超 2 小时 when negative. */
    public String left(Duration duration) {
        return dates.left(duration);
    }

    /** Time left until a deadline, in words. */
    public String left(Instant deadline) {
        return dates.left(Duration.between(now(), deadline));
    }

    public Instant now() {
        return frame.clock().instant();
    }

    public ZonedDateTime nowHere() {
        return dates.now();
    }

    /** The first of these keys that has a text. */
    public String first(String... keys) {
        Optional<String> key = Stream.of(keys).filter(this::has).findFirst();
        return t(key.orElse(keys[keys.length - 1]));
    }
}
