package org.touyan.foundation.web;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.touyan.foundation.shared.Conflict;
import org.touyan.foundation.shared.Id;
import org.touyan.foundation.shared.NotAllowed;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.RuleBroken;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What people see when something goes wrong. */
class FailuresTests {

    record ThingId(UUID value) implements Id {}

    @Controller
    static class Trouble {

        static final Map<String, RuntimeException> TROUBLES = Map.of(
                "rule", RuleBroken.because("web.pager.total", 7),
                "conflict", new Conflict("web.date.now"),
                "faster", new OptimisticLockingFailureException("x"),
                "twice", new DuplicateKeyException("x", new SQLException("x", "23505")),
                "check", new DataIntegrityViolationException("secret detail", new SQLException("x", "23514")),
                "missing", new NotFound("x"),
                "denied", new NotAllowed("x"),
                "large", new MaxUploadSizeExceededException(1),
                "database", new CannotGetJdbcConnectionException("x"),
                "bug", new IllegalStateException("secret detail"));

        @GetMapping("/desk/trouble")
        Html trouble(@RequestParam String kind) {
            throw kind.equals("transaction") ? new CannotCreateTransactionException("x") : TROUBLES.get(kind);
        }

        @GetMapping("/trouble/{id}")
        Html typed(@PathVariable ThingId id, @RequestParam int number) {
            return Html.with(HttpStatus.OK, new FailurePage(HttpStatus.OK, "404", null, null, "/"));
        }
    }

    private final MockMvc mvc = mvc();

    @ParameterizedTest
    @CsvSource({"rule,422,共 7 条", "conflict,409,刚刚", "faster,409,有人比您先一步", "twice,409,有人比您先一步", "missing,404,没有这一页",
            "denied,403,这一页您看不了",
            "large,413,东西太大", "database,503,系统正在恢复", "transaction,503,系统正在恢复", "bug,500,抱歉", "check,500,抱歉"})
    void everyTroubleIsAPageInWords(String kind, int code, String words) throws Exception {
        mvc.perform(get("/desk/trouble").param("kind", kind))
                .andExpect(status().is(code))
                .andExpect(content().contentType("text/html;charset=UTF-8"))
                .andExpect(content().string(containsString(words)))
                .andExpect(content().string(containsString("class=\"desk\"")))
                .andExpect(content().string(not(containsString("secret detail"))))
                .andExpect(header().string("Cache-Control", "no-store"));
    }

    @Test
    void ourOwnFaultHasANumber() throws Exception {
        mvc.perform(get("/desk/trouble").param("kind", "bug"))
                .andExpect(content().string(matchesPattern("(?s).*<b class=\"num\">[0-9a-f]{8}</b>.*")));
    }

    @Test
    void aLostDatabaseSaysWhenToComeBack() throws Exception {
        mvc.perform(get("/desk/trouble").param("kind", "database")).andExpect(header().string("Retry-After", "30"));
    }

    @Test
    void htmxGetsAPartOnly() throws Exception {
        mvc.perform(get("/desk/trouble").param("kind", "rule").header("HX-Request", "true"))
                .andExpect(status().is(422))
                .andExpect(content().string(not(containsString("<html"))))
                .andExpect(content().string(containsString("共 7 条")));
    }

    @Test
    void anIdThatIsNoneIsNotFound() throws Exception {
        mvc.perform(get("/trouble/abc").param("number", "1")).andExpect(status().isNotFound());
    }

    @Test
    void aNumberThatIsNoneIsRefused() throws Exception {
        String id = UUID.randomUUID().toString();
        mvc.perform(get("/trouble/" + id).param("number", "99999999999999")).andExpect(status().isBadRequest());
        mvc.perform(get("/trouble/" + id)).andExpect(status().isBadRequest());
        mvc.perform(get("/trouble/" + id).param("number", "1")).andExpect(status().isOk());
    }

    @Test
    void anotherMethodIsNamed() throws Exception {
        mvc.perform(post("/desk/trouble")).andExpect(status().isMethodNotAllowed()).andExpect(header().string("Allow", "GET"));
    }

    @Test
    void theWayBackStaysOnThisHost() throws Exception {
        mvc.perform(get("/desk/trouble").param("kind", "rule").header("Referer", "http://localhost/desk/people?q=1"))
                .andExpect(content().string(containsString("href=\"/desk/people?q=1\"")));
        mvc.perform(get("/desk/trouble").param("kind", "rule").header("Referer", "http://evil.example/desk"))
                .andExpect(content().string(not(containsString("evil"))));
        mvc.perform(get("/desk/trouble").param("kind", "rule").header("Referer", "http://localhost//evil.example"))
                .andExpect(content().string(not(containsString("evil"))));
    }

    private static Navigation navigation() {
        var none = new StaticListableBeanFactory();
        return new Navigation(none.getBeanProvider(NavEntry.class), none.getBeanProvider(NavBadge.class),
                Duration.ZERO);
    }

    private static MockMvc mvc() {
        var texts = new Texts(new MockEnvironment());
        var site = new SiteInfo(new SiteInfo.Words("", ""), "12351", new SiteInfo.Words("", ""), "", "", false);
        var uis = new UiFactory(texts, new Assets(), navigation(), site, Clock.systemUTC());
        var sender = new HtmlSender(new Renderer(), uis);
        var conversion = new DefaultFormattingConversionService();
        conversion.addConverterFactory(new IdConverter());
        return MockMvcBuilders.standaloneSetup(new Trouble())
                .setControllerAdvice(new Failures(new FailureSender(sender)))
                .setCustomReturnValueHandlers(new HtmlHandler(sender), new RedirectHandler(uis))
                .setConversionService(conversion)
                .build();
    }
}
