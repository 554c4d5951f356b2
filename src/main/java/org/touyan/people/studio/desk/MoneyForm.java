package org.touyan.people.studio.desk;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.touyan.people.studio.money.MoneyKind;

/** A line of money as typed, or why one is taken back. */
record MoneyForm(@Nullable MoneyKind kind, @Nullable Integer yuan, @Nullable LocalDate day, String what,
        List<MultipartFile> photos,
        String why) {

    static final MoneyForm EMPTY = new MoneyForm(null, null, null, "", List.of(), "");
}
