package org.touyan.people.mentoring.show;

import java.util.UUID;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.touyan.foundation.paper.Fact;
import org.touyan.foundation.paper.Issued;
import org.touyan.foundation.paper.Papers;
import org.touyan.foundation.paper.PdfAnswer;
import org.touyan.foundation.paper.Register;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.storage.FileAnswer;
import org.touyan.foundation.web.Ui;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.domain.Clauses;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.mentoring.domain.Contracts;
import org.touyan.people.mentoring.draft.ContractTexts;
import org.touyan.people.mentoring.draft.Terms;
import org.touyan.people.mentoring.sign.EvidencePack;
import org.touyan.people.mentoring.sign.SigningCopy;
import org.touyan.people.mentoring.track.Proofs;

/** The papers of a contract as files: what was issued, what is to be signed by hand, and the evidence. */
@Component
public class PairPapers {

    private static final String PICTURE = ".jpg";
    private static final MediaType ZIP = new MediaType("application", "zip");

    private final Contracts contracts;
    private final ContractTexts texts;
    private final Register register;
    private final Papers papers;
    private final EvidencePack evidencePack;
    private final Proofs proofs;

    PairPapers(Contracts contracts, ContractTexts texts, Register register, Papers papers, EvidencePack evidencePack,
            Proofs proofs) {
        this.contracts = contracts;
        this.texts = texts;
        this.register = register;
        this.papers = papers;
        this.evidencePack = evidencePack;
        this.proofs = proofs;
    }

    /** @param name {@code evidence.zip}, {@code copy.pdf}, or the id of a paper or of a picture with its ending */
    public ResponseEntity<byte[]> file(Actor actor, Ui ui, ContractId id, String name) {
        contracts.get(id);
        if (name.endsWith(PICTURE)) {
            return FileAnswer.of(proofs.read(id, file(name)), null);
        }
        if (name.equals("evidence.zip")) {
            return ResponseEntity.ok().contentType(ZIP).cacheControl(CacheControl.noStore())
                    .header(HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment().filename("touyan-" + id + ".zip").build().toString())
                    .body(evidencePack.of(actor, id));
        }
        if (name.equals("copy.pdf")) {
            return PdfAnswer.of(papers.pdf(copy(ui, id), ui), "touyan-" + id + ".pdf");
        }
        Issued paper = register.about("mentoring", id.value()).stream().filter(p -> (p.paperId() + ".pdf").equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("paper " + name));
        return PdfAnswer.of(register.pdf(paper.paperId()).orElseThrow(() -> new NotFound("paper " + name)), "touyan-" + name);
    }

    private static UUID file(String name) {
        try {
            return UUID.fromString(name.substring(0, name.length() - PICTURE.length()));
        } catch (IllegalArgumentException unknown) {
            throw new NotFound("file " + name);
        }
    }

    private SigningCopy copy(Ui ui, ContractId id) {
        Contract contract = contracts.get(id);
        ContractTexts.Kept text = texts.get(id, contract.pendingNo() == null ? contract.textNo() : contract.pendingNo());
        Clauses clauses = text.read();
        return new SigningCopy(ui.t("mentoring.paper.title"), Terms.of(contract, ui), Clauses.all().stream()
                .map(c -> Fact.open(ui.t("mentoring.clause." + c), clauses.text(c))).toList(), text.sha256());
    }
}
