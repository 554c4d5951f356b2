package org.touyan.people.studio.desk;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.touyan.people.studio.output.LegalState;
import org.touyan.people.studio.output.OutputKind;

/** What the forms about outputs and honours of the group send; each fills its own part. */
record OutputForm(@Nullable OutputKind kind, String title, String number, String grade, String issuer, @Nullable LocalDate day,
        @Nullable Integer heads, @Nullable Integer share, String shareWords, List<MultipartFile> photos,
        @Nullable LegalState state,
        @Nullable LocalDate asOf, String source, String why, String honourTitle, String honourIssuer,
        @Nullable Integer honourYear,
        String honourDocument, String grown, String became, @Nullable LocalDate grownOn) {

    static final OutputForm EMPTY = new OutputForm(null, "", "", "", "", null, null, null, "", List.of(), null, null, "", "", "",
            "",
            null, "", "", "", null);
}
