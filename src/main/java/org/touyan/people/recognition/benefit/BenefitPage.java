package org.touyan.people.recognition.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.touyan.foundation.web.Form;
import org.touyan.foundation.web.Page;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.ui.Column;
import org.touyan.people.roster.PersonId;

/** One benefit, and to whom it was paid, by name. */
public record BenefitPage(BenefitsPage.Row benefit, List<Paid> payments, boolean mayPay, @Nullable UUID reader,
        Form<PaymentForm> form) implements Page {

    /** One payment. */
    public record Paid(PaymentId paymentId, PersonId personId, String name, LocalDate paidOn, long amountFen, UUID paidBy,
            String paidByName, @Nullable String receiptByName) {

        public String yuan() {
            return Yuan.of(amountFen);
        }
    }

    public String base() {
        return "/desk/honours/benefits/" + benefit.benefitId();
    }

    public boolean mayWithdraw() {
        return mayPay && payments.isEmpty();
    }

    public boolean maySign(Paid paid) {
        return mayPay && paid.receiptByName() == null && !paid.paidBy().equals(reader);
    }

    public List<Column> columns(Ui ui) {
        return List.of(Column.text(ui.t("recognition.field.who")), Column.text(ui.t("recognition.field.paid-on")),
                Column.number(ui.t("recognition.field.amount")), Column.text(ui.t("recognition.field.paid-by")),
                Column.text(ui.t("recognition.field.receipt")));
    }
}
