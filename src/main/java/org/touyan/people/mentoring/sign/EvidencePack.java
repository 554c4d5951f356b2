package org.touyan.people.mentoring.sign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.touyan.foundation.audit.AuditTrail;
import org.touyan.foundation.organization.Organizations;
import org.touyan.foundation.paper.PaperId;
import org.touyan.foundation.paper.Register;
import org.touyan.foundation.paper.key.UnionSeal;
import org.touyan.foundation.shared.Actor;
import org.touyan.foundation.shared.NotFound;
import org.touyan.foundation.shared.OrgPath;
import org.touyan.foundation.shared.Sha256;
import org.touyan.foundation.web.Ui;
import org.touyan.foundation.web.UiFactory;
import org.touyan.people.mentoring.ContractId;
import org.touyan.people.mentoring.domain.Contract;
import org.touyan.people.mentoring.domain.Contracts;
import org.touyan.people.mentoring.draft.ContractTexts;

import tools.jackson.databind.json.JsonMapper;

/** Everything that shows how a contract was signed, in one file that can be checked without this platform. */
@Component
public class EvidencePack {

    private static final JsonMapper JSON = new JsonMapper();

    private final Contracts contracts;
    private final ContractTexts texts;
    private final Signatures signatures;
    private final PrintContract printContract;
    private final Register register;
    private final UnionSeal seal;
    private final Organizations organizations;
    private final AuditTrail audit;
    private final UiFactory uis;

    EvidencePack(Contracts contracts, ContractTexts texts, Signatures signatures, PrintContract printContract, Register register,
            UnionSeal seal, Organizations organizations,
            AuditTrail audit, UiFactory uis) {
        this.contracts = contracts;
        this.texts = texts;
        this.signatures = signatures;
        this.printContract = printContract;
        this.register = register;
        this.seal = seal;
        this.organizations = organizations;
        this.audit = audit;
        this.uis = uis;
    }

    /**
     * A ZIP: contract.pdf, text.txt, signatures.json, codes.json, key.pem, README.txt, SHA256SUMS over all of them, and SHA256SUMS.sig,
     * the union's signature over that: whoever changes a file and its sum cannot sign again.
     */
    @Transactional
    public byte[] of(Actor actor, ContractId id) {
        Contract contract = contracts.get(id);
        PaperId paper = printContract.current(contract).orElseThrow(() -> new NotFound("a signed contract " + id));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("contract.pdf", register.pdf(paper).orElseThrow(() -> new NotFound("paper " + paper)));
        files.put("text.txt", bytes(texts.get(id, contract.textNo()).canonical()));
        files.put("signatures.json", JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(statements(contract)));
        files.put("codes.json", JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(codes(contract)));
        OrgPath union = organizations.federationOf(contract.path()).orElseThrow().path();
        UnionSeal.PublicKey key = seal.key(union);
        files.put("key.pem", bytes(key.pem()));
        Ui ui = uis.onPaper();
        files.put("README.txt", bytes(ui.t("mentoring.pack.readme", key.keyId(), ui.absolute("/badges/keys.json"))));
        byte[] sums = bytes(files.entrySet().stream().map(f -> Sha256.hex(f.getValue()) + "  " + f.getKey())
                .collect(Collectors.joining("\n", "", "\n")));
        files.put("SHA256SUMS", sums);
        files.put("SHA256SUMS.sig", seal.sign(union, sums));
        audit.note(actor, "mentoring.evidence-taken", "mentoring-contract", id, contract.path());
        return zipped(files);
    }

    private List<Map<String, String>> statements(Contract contract) {
        return signatures.of(contract.id()).stream().filter(s -> s.textNo() == contract.textNo()).map(s -> {
            Map<String, String> one = new LinkedHashMap<>();
            one.put("party", s.party().name());
            one.put("name", s.name());
            one.put("how", s.how());
            one.put("at", s.at().toString());
            one.put("text-sha256", s.sha256());
            one.put("evidence", s.evidence());
            one.put("verified-by", String.valueOf(s.seenBy()));
            return one;
        }).toList();
    }

    /** To which number each code went, when, and how often it was tried; of the code itself its hash. */
    private List<Map<String, String>> codes(Contract contract) {
        return signatures.codes(contract.id(), contract.textNo()).stream().map(code -> {
            Map<String, String> one = new LinkedHashMap<>();
            one.put("party", code.party().name());
            one.put("code", code.codeId().toString());
            one.put("sent-to", code.phone());
            one.put("sent-at", code.sentAt().toString());
            one.put("used-at", code.usedAt().toString());
            one.put("tries", Integer.toString(code.tries()));
            one.put("hash", code.codeHash());
            return one;
        }).toList();
    }

    private static byte[] zipped(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the evidence could not be packed", broken);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
