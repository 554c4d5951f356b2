package org.touyan;

import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Pages as somebody gets them who has signed in already: without a network and without the door. */
public final class Pages {

    private final MockMvc pages;

    public Pages(WebApplicationContext context) {
        pages = MockMvcBuilders.webAppContextSetup(context).build();
    }

    public MockHttpServletResponse answer(Actor actor, RequestBuilder request) {
        return Acting.doing(actor, () -> {
            try {
                return pages.perform(request).andReturn().getResponse();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** What is answered with 200. */
    public Document page(Actor actor, RequestBuilder request) {
        return fine(answer(actor, request), "the answer");
    }

    public Document page(Actor actor, String path) {
        return fine(answer(actor, get(path)), path);
    }

    private static Document fine(MockHttpServletResponse answer, String what) {
        assertThat(answer.getStatus()).as(what).isEqualTo(200);
        return parsed(answer);
    }

    public static Document parsed(MockHttpServletResponse answer) {
        return Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
