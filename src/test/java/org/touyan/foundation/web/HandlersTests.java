package org.touyan.foundation.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** However an address begins, it finds the handler that Spring would find. */
class HandlersTests {

    @RestController
    static class Pages {

        @GetMapping({"/desk/trees/{id}", "/me/trees/{id}"})
        String tree(@PathVariable String id) {
            return "tree " + id;
        }

        @GetMapping("/desk/trees/new")
        String fresh() {
            return "new";
        }

        @PostMapping("/desk/trees/{id}/pruning")
        String prune(@PathVariable String id) {
            return "pruned " + id;
        }

        @GetMapping("/r/{token}")
        String secret(@PathVariable String token) {
            return "secret " + token;
        }

        @GetMapping("/{any}/trees/{id}/leaves")
        String leaves(@PathVariable String any, @PathVariable String id) {
            return any + " leaves " + id;
        }

        @GetMapping("/desk/trees/{id}/leaves")
        String ours(@PathVariable String id) {
            return "our leaves " + id;
        }
    }

    private final MockMvc pages = MockMvcBuilders.standaloneSetup(new Pages()).setCustomHandlerMapping(Handlers::new).build();

    @ParameterizedTest
    @CsvSource({"/desk/trees/7,tree 7", "/me/trees/7,tree 7", "/desk/trees/new,new", "/r/abc,secret abc",
            "/elsewhere/trees/7/leaves,elsewhere leaves 7", "/desk/trees/7/leaves,our leaves 7"})
    void theHandlerIsTheOneThatFitsBest(String address, String said) throws Exception {
        assertThat(pages.perform(get(address)).andReturn().getResponse().getContentAsString()).isEqualTo(said);
    }

    @Test
    void lettersWrittenInAnotherWayLeadToTheSamePlace() throws Exception {
        assertThat(pages.perform(get(java.net.URI.create("/%64esk/trees/7"))).andReturn().getResponse().getContentAsString())
                .isEqualTo("tree 7");
    }

    @Test
    void whatIsNotThereIsNotFoundAndWhatMayNotBeDoneIsRefused() throws Exception {
        assertThat(pages.perform(get("/desk/leaves/7")).andReturn().getResponse().getStatus()).isEqualTo(404);
        assertThat(pages.perform(get("/desk/trees/7/pruning")).andReturn().getResponse().getStatus()).isEqualTo(405);
        assertThat(pages.perform(post("/desk/trees/7/pruning")).andReturn().getResponse().getContentAsString())
                .isEqualTo("pruned 7");
    }
}
