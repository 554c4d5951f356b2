package org.touyan.service.request;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.service.request.submit.Receipt;
import org.touyan.service.request.submit.Submission;
import org.touyan.service.request.submit.SubmitRequest;
import org.touyan.service.request.submit.TooOften;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touyan.service.request.RequestFixture.CHUMEN;
import static org.touyan.service.request.RequestFixture.CITY;
import static org.touyan.service.request.RequestFixture.DONG;
import static org.touyan.service.request.RequestFixture.QINGGANG;
import static org.touyan.service.request.RequestFixture.phone;
import static org.touyan.service.request.RequestFixture.pomelos;

@TouyanTest
@Import(RequestFixture.class)
class SubmitRequestTests {

    @Autowired
    private RequestFixture world;

    @Autowired
    private SubmitRequest submitRequest;

    @Test
    void theSameSubmissionSentEightTimesAtOnceIsOneRequest() throws Exception {
        Submission asked = pomelos(phone());
        Callable<Receipt> send = () -> world.submit(asked);

        Set<RequestId> requests = new HashSet<>();
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            for (Future<Receipt> receipt : people.invokeAll(IntStream.range(0, 8).mapToObj(i -> send).toList())) {
                requests.add(receipt.get().request());
            }
        }

        assertThat(requests).hasSize(1);
        assertThat(world.ask(Integer.class, "select count(*) from request.step where request_id = ?",
                requests.iterator().next().value())).isEqualTo(1);
    }

    @Test
    void theSameWordsFromTheSamePhoneWithinTenMinutesAreOneRequest() {
        String phone = phone();
        Receipt first = world.submit(pomelos(phone));
        Submission again = Submission.of(UUID.randomUUID().toString(), Channel.WEB, "crops", "有五棵文旦树，叶子发黄 果子也小。", QINGGANG, "王阿姨",
                "+86 " + phone);

        Receipt second = world.submit(again);

        assertThat(second.earlier()).isTrue();
        assertThat(second.request()).isEqualTo(first.request());
    }

    @Test
    void otherWordsFromTheSamePhoneAreAnotherRequest() {
        String phone = phone();
        Receipt first = world.submit(pomelos(phone));
        Receipt second = world
                .submit(Submission.of(UUID.randomUUID().toString(), Channel.WEB, "machine", "水泵不上水", QINGGANG, "王阿姨", phone));

        assertThat(second.request()).isNotEqualTo(first.request());
    }

    @Test
    void theNumbersOfADayHaveNoGaps() throws Exception {
        Callable<Receipt> send = () -> world.submit(pomelos(phone()));
        List<Integer> numbers;
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            numbers = people.invokeAll(IntStream.range(0, 8).mapToObj(i -> send).toList()).stream()
                    .map(SubmitRequestTests::number)
                    .sorted()
                    .toList();
        }
        assertThat(numbers).isEqualTo(IntStream.range(numbers.getFirst(), numbers.getFirst() + 8).boxed().toList());
    }

    @Test
    void theUnionOfTheTownAnswersForIt() {
        RequestId id = world.submitted();
        assertThat(world.ask(String.class, "select org_path from request.help_request where request_id = ?", id.value()))
                .isEqualTo(CITY.child(QINGGANG).value());
    }

    @Test
    void wordsOfDangerMakeItUrgent() {
        Receipt receipt = world.submit(
                Submission.of(UUID.randomUUID().toString(), Channel.WEB, "machine", "冲床漏电，人不敢碰", QINGGANG, "老郑", phone()));

        RequestBrief brief = world.as(Actor.SYSTEM, () -> brief(receipt.request()));
        assertThat(brief.urgentWords()).isTrue();
        assertThat(brief.urgency()).isEqualTo(Urgency.TODAY);
    }

    @Test
    void onePhoneSendsFiveADay() {
        String phone = phone();
        for (int i = 0; i < 5; i++) {
            world.submit(about("第" + i + "件事", phone));
        }
        assertThatThrownBy(() -> world.submit(about("第六件事", phone))).isInstanceOf(TooOften.class);
        assertThat(world.ask(Integer.class, "select count(*) from request.help_request where words = '第六件事'")).isZero();
    }

    @Test
    void staffWhoKeyInAreNotCounted() {
        String phone = phone();
        for (int i = 0; i < 7; i++) {
            Submission call = Submission.of(UUID.randomUUID().toString(), Channel.PHONE, "crops", "第" + i + "个电话", QINGGANG,
                    "王阿姨", phone);
            Receipt receipt = world.as(DONG, () -> submitRequest.submit(DONG, call));
            assertThat(receipt.earlier()).isFalse();
        }
        assertThat(world.ask(String.class, "select keyer_name from request.help_request where words = '第6个电话'")).isEqualTo("董晓梅");
    }

    @Test
    void aCallForAnotherTownIsKeyedAllTheSame() {
        Submission call = Submission.of(UUID.randomUUID().toString(), Channel.PHONE, "crops", "打错了地方的电话", CHUMEN, "王阿姨", phone());
        Receipt receipt = world.as(DONG, () -> submitRequest.submit(DONG, call));

        assertThat(receipt.number()).matches("\\d{4}-\\d{2,}");
        assertThat(world.as(DONG, () -> requests.find(receipt.request()))).isEmpty();
    }

    @Autowired
    private Requests requests;

    static Stream<Arguments> badInput() {
        return Stream.of(
                Arguments.of("words", about("a\0b", "13900001234")),
                Arguments.of("words", about("\uD83D", "13900001234")),
                Arguments.of("words", about("树".repeat(10 * 1024 * 1024 / 3), "13900001234")),
                Arguments.of("words", about("   ", "13900001234")),
                Arguments.of("phone", about("树", "139 0000 123")),
                Arguments.of("phone", about("树", "99999999999999999999999999999999")),
                Arguments.of("phone", about("树", "=cmd|' /C calc'!A0")),
                Arguments.of("name", named("王😀")),
                Arguments.of("name", named("=1+1")),
                Arguments.of("name", named("𬭎".repeat(31))),
                Arguments.of("town", in("310115")),
                Arguments.of("subject", sorted("nothing")));
    }

    @ParameterizedTest
    @MethodSource("badInput")
    void badInputIsRefusedAtItsFieldAndNothingIsStored(String field, Submission bad) {
        int before = world.ask(Integer.class, "select count(*) from request.help_request");

        assertThatThrownBy(() -> world.submit(bad))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.field()).isEqualTo(field));

        assertThat(world.ask(Integer.class, "select count(*) from request.help_request")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"䶮阿姨", "𬭎师傅", "阿依古丽·买买提"})
    void rareNamesAreKeptAsTheyAre(String name) {
        Receipt receipt = world
                .submit(Submission.of(UUID.randomUUID().toString(), Channel.WEB, "crops", "䶮山的树😀=HYPERLINK(1)", QINGGANG, name,
                        phone()));
        assertThat(world.as(Actor.SYSTEM, () -> brief(receipt.request()))).satisfies(brief -> {
            assertThat(brief.askerName()).isEqualTo(name);
            assertThat(brief.words()).isEqualTo("䶮山的树😀=HYPERLINK(1)");
        });
    }

    @Test
    void aTownCadreElsewhereSeesNothingAndTheAskerSeesOnlyHis() {
        RequestId his = world.submitted();
        RequestId another = world.submitted();

        assertThat(world.as(RequestFixture.XU, () -> requests.find(his))).isEmpty();
        assertThat(world.as(DONG, () -> requests.find(his))).isPresent();
        assertThat(world.as(RequestFixture.CITY_STAFF, () -> requests.find(his))).isPresent();
        assertThat(world.as(world.asker(his), () -> requests.find(his))).isPresent();
        assertThat(world.as(world.asker(his), () -> requests.find(another))).isEmpty();
        assertThat(world.as(Actor.PUBLIC, () -> requests.find(his))).isEmpty();
        assertThat(Acting.bound()).isFalse();
        assertThat(requests.find(his)).isEmpty();
    }

    private RequestBrief brief(RequestId id) {
        return requests.find(id).orElseThrow();
    }

    private static int number(Future<Receipt> receipt) {
        return Integer.parseInt(receipt.resultNow().number().split("-", -1)[1]);
    }

    private static Submission about(String words, String phone) {
        return Submission.of(UUID.randomUUID().toString(), Channel.WEB, "crops", words, QINGGANG, "王阿姨", phone);
    }

    private static Submission named(String name) {
        return Submission.of(UUID.randomUUID().toString(), Channel.WEB, "crops", "树", QINGGANG, name, phone());
    }

    private static Submission in(String town) {
        return Submission.of(UUID.randomUUID().toString(), Channel.WEB, "crops", "树", town, "王阿姨", phone());
    }

    private static Submission sorted(String subject) {
        return Submission.of(UUID.randomUUID().toString(), Channel.WEB, subject, "树", QINGGANG, "王阿姨", phone());
    }
}
