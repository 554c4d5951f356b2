package org.touyan.foundation.web;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.touyan.foundation.shared.RuleBroken;

import static org.assertj.core.api.Assertions.assertThat;

class FormsTests {

    enum Urgency {
        SOON, ANY
    }

    record PlaceForm(@NotBlank(message = "{web.choose}") String town, @Size(max = 5) String village, List<String> times,
            boolean agreed,
            @Nullable @Max(9) Integer trees, @Nullable LocalDate day, @Nullable Urgency urgency) {}

    private final Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
    private final Forms forms = new Forms(new DefaultFormattingConversionService(), validator);
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");

    @Test
    void whatIsTypedArrivesStripped() {
        request.addParameter("town", " 清港 ");
        request.addParameter("times", "am", "pm");
        request.addParameter("agreed", "on");
        request.addParameter("trees", "5");
        request.addParameter("urgency", "SOON");
        Form<PlaceForm> form = bind();
        assertThat(form.valid()).isTrue();
        assertThat(form.value()).isEqualTo(new PlaceForm("清港", "", List.of("am", "pm"), true, 5, null, Urgency.SOON));
    }

    @Test
    void anEmptyRequestStillFillsTheRecord() {
        Form<PlaceForm> form = bind();
        assertThat(form.value()).isEqualTo(new PlaceForm("", "", List.of(), false, null, null, null));
        assertThat(form.errors().at("town")).isEqualTo(new FormErrors.Entry("town", "web.choose", List.of()));
    }

    @Test
    void whatCannotBeReadIsKeptAsTyped() {
        request.addParameter("town", "清港");
        request.addParameter("trees", "99999999999999999999");
        request.addParameter("day", "昨天");
        Form<PlaceForm> form = bind();
        assertThat(form.errors().list()).extracting(FormErrors.Entry::field).containsExactly("trees", "day");
        assertThat(form.text("day")).isEqualTo("昨天");
    }

    @Test
    void aLostCharacterIsSaidAtTheField() {
        request.addParameter("town", "清�港");
        Form<PlaceForm> form = bind();
        assertThat(form.errors().at("town")).isEqualTo(new FormErrors.Entry("town", "shared.check.text.broken", List.of()));
        assertThat(form.value().town()).isEqualTo("清�港");
    }

    @Test
    void errorsComeInTheOrderOfTheFields() {
        request.addParameter("village", "一个很长的村名");
        request.addParameter("trees", "10");
        assertThat(bind().errors().list()).containsExactly(new FormErrors.Entry("town", "web.choose", List.of()),
                new FormErrors.Entry("village", "web.form.Size", List.of(0, 5)),
                new FormErrors.Entry("trees", "web.form.Max", List.of(9L)));
    }

    @Test
    void aBrokenRuleJoinsTheOthers() {
        FormErrors errors = FormErrors.none().add(RuleBroken.at("town", "web.choose")).add(RuleBroken.because("web.cancel"));
        assertThat(errors.list()).extracting(FormErrors.Entry::field).containsExactly("town", null);
    }

    @SuppressWarnings("unchecked") // bind takes the class of the record
    private Form<PlaceForm> bind() {
        return (Form<PlaceForm>) forms.bind(PlaceForm.class, request);
    }
}
