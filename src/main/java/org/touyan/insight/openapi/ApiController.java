package org.touyan.insight.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.touyan.foundation.paper.verify.Shown;
import org.touyan.foundation.paper.verify.VerifyQuery;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.web.Ui;
import org.touyan.insight.impact.domain.Period;

/** What machines may ask, all of it to be read only. No other site's scripts may read the answers: no header lets them. */
@RestController
class ApiController {

    static final String API = "/api/v1";

    private static final String DOCUMENT = "/openapi/openapi.json";
    private static final String HERE = "http://localhost";
    private static final int MOST_FIGURES = 100;
    private static final int MOST_LISTS = 12;
    private static final int DEEPEST = 1_000;

    private final ApiFigures figures;
    private final ApiLists lists;
    private final VerifyQuery papers;
    private final ApiBudget budget;
    private final String document;

    ApiController(ApiFigures figures, ApiLists lists, VerifyQuery papers, ApiBudget budget) {
        this.figures = figures;
        this.lists = lists;
        this.papers = papers;
        this.budget = budget;
        this.document = read();
    }

    @GetMapping(API + "/openapi.json")
    ResponseEntity<byte[]> document(Ui ui, HttpServletRequest request) {
        budget.spend(request.getRemoteAddr());
        String here = ui.absolute("");
        return ApiAnswers.text(document.replace(HERE, here), MediaType.APPLICATION_JSON, request);
    }

    @GetMapping(API + "/figures")
    ResponseEntity<byte[]> figures(HttpServletRequest request, @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        budget.spend(request.getRemoteAddr());
        return ApiAnswers.json(figures.page(page(page), size(size, MOST_FIGURES)), request);
    }

    @GetMapping(API + "/figures/{id}")
    ResponseEntity<byte[]> figure(HttpServletRequest request, @PathVariable String id,
            @RequestParam(defaultValue = "") String period) {
        budget.spend(request.getRemoteAddr());
        Period asked = period.isEmpty()
                ? null
                : Period.read(period).orElseThrow(() -> RuleBroken.at("period", "openapi.period"));
        return ApiAnswers.json(figures.one(id, asked), request);
    }

    @GetMapping(API + "/lists")
    ResponseEntity<byte[]> lists(HttpServletRequest request, @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "6") int size) {
        budget.spend(request.getRemoteAddr());
        return ApiAnswers.json(lists.page(page(page), size(size, MOST_LISTS)), request);
    }

    @GetMapping(API + "/verify/{code}")
    ResponseEntity<byte[]> verify(HttpServletRequest request, @PathVariable String code) {
        budget.spend(request.getRemoteAddr());
        return ApiAnswers.json(papers.byCode(code).map(ApiController::paper)
                .orElseThrow(() -> new NotFound("paper " + code)), request);
    }

    /** Whatever else is asked for. */
    @RequestMapping("/api/**")
    ResponseEntity<byte[]> nothing(HttpServletRequest request) {
        budget.spend(request.getRemoteAddr());
        throw new NotFound("address " + request.getRequestURI());
    }

    private static ApiView.Paper paper(Shown paper) {
        return new ApiView.Paper(paper.code(), paper.number(), paper.title(), paper.state().name(),
                paper.facts().stream().map(fact -> new ApiView.Fact(fact.name(), fact.value())).toList(), paper.issuedAt(),
                paper.validUntil(), paper.endedAt(), paper.reason(), paper.replacedBy());
    }

    private static int page(int asked) {
        if (asked < 1 || asked > DEEPEST) {
            throw RuleBroken.at("page", "openapi.page", DEEPEST);
        }
        return asked;
    }

    private static int size(int asked, int most) {
        if (asked < 1 || asked > most) {
            throw RuleBroken.at("size", "openapi.size", most);
        }
        return asked;
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(ApiController.class.getResourceAsStream(DOCUMENT), DOCUMENT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
