package org.touyan.outreach.workshop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;
import org.touyan.Pages;
import org.touyan.TouyanTest;
import org.touyan.foundation.shared.Acting;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.Beijing;
import org.touyan.foundation.shared.RuleBroken;
import org.touyan.foundation.sheet.SheetWriter;
import org.touyan.outreach.workshop.domain.Goods;
import org.touyan.outreach.workshop.domain.Platform;
import org.touyan.outreach.workshop.domain.Stream;
import org.touyan.outreach.workshop.figure.AsOf;
import org.touyan.outreach.workshop.figure.WorkshopFigures;
import org.touyan.outreach.workshop.live.ImportBill;
import org.touyan.outreach.workshop.live.Imported;
import org.touyan.outreach.workshop.live.LogSession;
import org.touyan.outreach.workshop.live.Proof;
import org.touyan.outreach.workshop.live.Sold;
import org.touyan.outreach.workshop.live.StateSales;
import org.touyan.service.dispatch.DispatchWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.touyan.service.dispatch.DispatchWorld.COUNTY;

/** A workshop's month, from the stream to settled sales with refunds; and what is not taken. */
@TouyanTest
@Import(WorkshopWorld.class)
class LiveStoryTests {

    private static final String SHOP = "订单编号,下单时间,订单金额,实付金额,商品归属,退款编号,退款金额,退款时间\n";

    @Autowired
    private WorkshopWorld.Barn barn;
    @Autowired
    private DispatchWorld.People people;
    @Autowired
    private LogSession logSession;
    @Autowired
    private ImportBill importBill;
    @Autowired
    private StateSales stateSales;
    @Autowired
    private WorkshopFigures figures;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private WebApplicationContext context;

    private Pages pages;

    @BeforeEach
    void aMondayMorning() {
        barn.aMondayMorning();
        pages = new Pages(context);
    }

    @Test
    @DisplayName("A workshop's month: streamed, billed by the platform, partly given back, settled after fifteen days")
    void aWorkshopsMonth() {
        Actor keeper = barn.keeper("一个月公司");
        WorkshopId id = barn.open("一个月工坊", "一个月公司");
        LocalDate first = barn.today();
        AsOf before = asOf(first.plusDays(90));
        barn.daysPass(2);
        session(keeper, id, first.plusDays(1), 19, 21, false, null);
        session(keeper, id, first.plusDays(1), 8, 9, true, null);
        barn.daysPass(25);

        LocalDate day = first.plusDays(1);
        Imported read = read(keeper, id, SHOP
                + "M0001,%s 19:10:00,500.00,480.00,带动,,,%n".formatted(day)
                + "M0002,%s 19:20:00,300.00,300.00,自有,,,%n".formatted(day)
                + "M0003,%s 12:00:00,900.00,900.00,带动,,,%n".formatted(day)
                + "M0004,%s 19:30:00,八百,800.00,带动,,,%n".formatted(day)
                + "M0001,,,,,RF001,80.00,%s 09:00:00%n".formatted(day.plusDays(3))
                + "M9999,,,,,RF002,80.00,%s 09:00:00%n".formatted(day.plusDays(3))
                + "M0002,,,,,RF003,300.01,%s 09:00:00%n".formatted(day.plusDays(3)));
        assertThat(read.orders()).isEqualTo(2);
        assertThat(read.refunds()).isEqualTo(1);
        assertThat(read.faults()).extracting(Imported.RowFault::row).containsExactly(4, 5, 7, 8);
        assertThat(read.faults()).extracting(Imported.RowFault::key).containsExactly("workshop.bill.no-session",
                "workshop.bill.money", "workshop.bill.no-order", "workshop.bill.refunded-more");

        Imported again = read(keeper, id, SHOP + "M0001,%s 19:10:00,500.00,480.00,带动,RF001,80.00,%s 09:00:00%n".formatted(day,
                day.plusDays(3)) + "M0002,%s 19:20:00,300.00,200.00,自有,,,%n".formatted(day));
        assertThat(again.orders() + again.refunds()).isZero();
        assertThat(again.faults()).extracting(Imported.RowFault::key).containsExactly("workshop.bill.different");

        assertThat(more(before, first.plusDays(90))).isEqualTo(Map.of("sessions", 1L, "gmv", 80_000L, "paid", 78_000L, "refunded",
                8_000L, "net", 70_000L, "led", 40_000L));
        assertThat(more(asOf(day.plusDays(14)), day.plusDays(15)).get("net")).isEqualTo(70_000L);
        assertThat(more(asOf(day.minusDays(1)), day).get("sessions")).isEqualTo(1L);
        assertThat(more(asOf(first.plusDays(90)), day.minusDays(1)).get("net")).isEqualTo(-70_000L);
        assertThat(pages.page(keeper, "/org/workshops/" + id).text()).contains("净额 700 元", "试播，不算", "算一场");
    }

    @Test
    @DisplayName("A minor before the camera, a title without consent and sales without proof: refused by the use case and by the database")
    void whatIsNotTaken() {
        Actor keeper = barn.keeper("不收公司");
        WorkshopId id = barn.open("不收工坊", "不收公司");
        LocalDate day = barn.today();
        barn.daysPass(1);
        assertThatThrownBy(() -> session(keeper, id, day, 19, 20, false, day.minusYears(18).plusDays(1)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("workshop.live.minor");
        Stream named = new Stream(Platform.DOUYIN, "房间", "卢小满", null, true, at(day, 9), at(day, 10), "橘子", false, true, "");
        assertThatThrownBy(() -> Acting.doing(keeper, () -> logSession.log(keeper, id, named))).isInstanceOf(RuleBroken.class)
                .hasMessage("workshop.live.consent");
        SessionId session = session(keeper, id, day, 19, 20, false, day.minusYears(18));
        assertThatThrownBy(() -> session(keeper, id, day, 19, 20, false, null)).isInstanceOf(RuleBroken.class)
                .hasMessage("workshop.live.overlaps");
        assertThatThrownBy(() -> entry(session, "2020-01-01")).hasMessageContaining("no_minor_before_the_camera");

        assertThatThrownBy(() -> Acting.run(keeper,
                () -> stateSales.state(keeper, session, Sold.of(Goods.LED, 3, 900, 900), "卢会计", List.of())))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("workshop.sale.evidence");
        assertThatThrownBy(() -> sale(session, id, null)).hasMessageContaining("bill_id");
        assertThatThrownBy(() -> sale(session, id, UUID.randomUUID())).hasMessageContaining("without evidence");
        MockHttpServletResponse form = pages.answer(keeper, multipart("/org/workshops/sessions/" + session + "/sales")
                .param("goods", "LED").param("orders", "3").param("gmv", "9.00").param("paid", "9.00").param("signer", "卢会计"));
        assertThat(form.getStatus()).isEqualTo(422);
        assertThat(Pages.parsed(form).select("#pages-err").text()).contains("不能登记销售");
        assertThat(Pages.parsed(form).select("#gmv").val()).isEqualTo("9.00");
    }

    @Test
    @DisplayName("The other layout as a workbook; an order of another workshop is not taken twice; a correction is a new entry")
    void theOtherLayout() {
        Actor keeper = barn.keeper("表格公司");
        Actor other = barn.keeper("别家公司");
        WorkshopId id = barn.open("表格工坊", "表格公司");
        WorkshopId elsewhere = barn.open("别家工坊", "别家公司");
        LocalDate day = barn.today();
        barn.daysPass(1);
        SessionId session = session(keeper, id, day, 19, 21, false, null);
        session(other, elsewhere, day, 19, 21, false, null);
        var file = new MockMultipartFile("file", "账单.xlsx", "application/octet-stream", workbook(day));
        assertThat(Pages
                .parsed(pages.answer(keeper,
                        multipart("/org/workshops/" + id + "/bills").file(file).param("billPlatform", "DOUYIN")))
                .select("#imported").text()).contains("订单 1 笔，退款 1 笔");
        assertThat(Pages
                .parsed(pages.answer(other,
                        multipart("/org/workshops/" + elsewhere + "/bills").file(file).param("billPlatform", "DOUYIN")))
                .select("#imported").text()).contains("已经记在别的工坊");
        assertThat(pages.answer(other, get("/org/workshops/sessions/" + session)).getStatus()).isEqualTo(404);
        assertThat(pages.answer(keeper,
                multipart("/org/workshops/" + id + "/bills").file(new MockMultipartFile("file", "x.csv", "text/csv",
                        "甲,乙\n1,2".getBytes(StandardCharsets.UTF_8))).param("billPlatform", "DOUYIN"))
                .getStatus()).isEqualTo(422);

        UUID sale = barn.ask(UUID.class, "select sale_id from workshop.sale where session_id = ?", session.value());
        String correct = "/org/workshops/sessions/" + session + "/corrections";
        assertThat(
                pages.answer(keeper, post(correct).param("sale", sale.toString()).param("newGoods", "LED").param("newGmv", "100")
                        .param("newPaid", "10").param("why", "录错了")).getStatus())
                .isEqualTo(422);
        assertThat(
                pages.answer(keeper, post(correct).param("sale", sale.toString()).param("newGoods", "OWN").param("newGmv", "100")
                        .param("newPaid", "90").param("why", "录错了")).getStatus())
                .isEqualTo(303);
        assertThat(pages.page(keeper, "/org/workshops/sessions/" + session).text()).contains("已更正", "录错了", "净额 70 元");
    }

    private SessionId session(Actor keeper, WorkshopId id, LocalDate day, int from, int to, boolean test,
            @Nullable LocalDate born) {
        return Acting.doing(keeper, () -> logSession.log(keeper, id,
                new Stream(Platform.DOUYIN, "村口直播间", "卢小满", born, true, at(day, from), at(day, to), "文旦", test, false, "")));
    }

    private Imported read(Actor keeper, WorkshopId id, String csv) {
        return Acting.doing(keeper, () -> importBill.read(keeper, id, Platform.DOUYIN,
                new Proof("账单.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8))));
    }

    private AsOf asOf(LocalDate day) {
        return people.as(Actor.staff(UUID.randomUUID(), "看数的", org.touyan.foundation.shared.Role.CITY_STAFF, COUNTY),
                () -> figures.on(day));
    }

    private Map<String, Long> more(AsOf before, LocalDate day) {
        AsOf now = asOf(day);
        return Map.of("sessions", now.sessions() - before.sessions(), "gmv", now.sales().gmvFen() - before.sales().gmvFen(),
                "paid",
                now.sales().paidFen() - before.sales().paidFen(), "refunded",
                now.sales().refundedFen() - before.sales().refundedFen(),
                "net", now.sales().netFen() - before.sales().netFen(), "led", now.led().netFen() - before.led().netFen());
    }

    private void entry(SessionId session, String born) {
        people.as(Actor.SYSTEM, () -> jdbc.sql("""
                insert into workshop.live_entry (entry_id, session_id, platform, room, host_name, host_born, host_adult, started_at, ended_at,
                  products, test, titled, because, by_name, at)
                values (uuidv7(), :session, 'DOUYIN', '房间', '孩子', :born::date, true, '2026-01-01', '2026-01-01 01:00', '橘子', false, false, '记错', '甲', now())
                """).param("session", session).param("born", born).update());
    }

    private void sale(SessionId session, WorkshopId id, @Nullable UUID bill) {
        people.as(Actor.SYSTEM, () -> jdbc.sql("""
                insert into workshop.sale (sale_id, root_id, session_id, workshop_id, org_path, bill_id, platform, order_no, goods, orders,
                  gmv_fen, paid_fen, by_name, at)
                select x, x, :session, :workshop, w.org_path, :bill::uuid, 'DOUYIN', 'X-' || x, 'LED', 1, 100, 100, '甲', now()
                from (select uuidv7() as x) u, workshop.workshop w where w.workshop_id = :workshop
                """).param("session", session).param("workshop", id).param("bill", bill).update());
    }

    private static byte[] workbook(LocalDate day) {
        var out = new ByteArrayOutputStream();
        try (SheetWriter sheet = new SheetWriter(out, "账单",
                List.of("主订单号", "支付时间", "商品总价", "买家实付", "货品来源", "售后单号", "已退金额", "退款完成时间").stream()
                        .map(name -> new SheetWriter.Column(name, "", false, List.of())).toList())) {
            sheet.row(List.of("X-SAME-1", day + " 19:30:00", "120.00", "100.00", "带动", "T-SAME-1", "20.00",
                    day.plusDays(1) + " 08:00:00"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Instant at(LocalDate day, int hour) {
        return Beijing.at(day.atTime(LocalTime.of(hour, 0)));
    }
}
