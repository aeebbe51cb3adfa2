package se.ingangen.content.eservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.ingangen.content.eservice.identity.IdentityRepository;
import se.ingangen.content.intake.Errand;
import se.ingangen.content.intake.ErrandContent;
import se.ingangen.content.intake.ErrandText;
import se.ingangen.content.intake.ErrandText.Words;
import se.ingangen.content.storage.Vault;
import se.ingangen.i18n.Languages;

/// Reads a submission for the desk, as the version of the e-service that it was sent with has it.
@ApplicationScoped
public class SubmissionContent implements ErrandContent {

    @Inject
    SubmissionRepository submissions;

    @Inject
    SignatureRepository signatures;

    @Inject
    Eservices eservices;

    @Inject
    IdentityRepository identities;

    @Inject
    Vault vault;

    @Override
    public Optional<ErrandText> of(Errand errand) {
        return submissions.find(errand.subject()).flatMap(submission -> submission
                .journey(eservices, vault)
                .map(journey -> new ErrandText(
                        lines(journey, signatures.ofSubmission(submission.id())),
                        SenderWords.of(identities.ofSubmission(submission.id()), journey))));
    }

    private static List<ErrandText.Line> lines(Journey journey, List<Signature> signatures) {
        var lines = lines(journey);
        signatures.forEach(signature -> lines.add(line(journey, signature)));
        return lines;
    }

    static List<ErrandText.Line> lines(Journey journey) {
        var lines = new ArrayList<ErrandText.Line>();
        for (var step : journey.stepsOfBoth()) {
            for (var asked : step.questions()) {
                line(journey, asked, (m, f) -> new Wording(journey, m, f).section(step))
                        .ifPresent(lines::add);
                for (var item : journey.items(asked)) {
                    Words heading = (m, f) -> new Wording(journey, m, f).item(asked, item);
                    journey.questions(new Place(step, item))
                            .forEach(inner -> line(journey, inner, heading).ifPresent(lines::add));
                }
            }
        }
        return lines;
    }

    /// Who has signed, when and in which language.
    private static ErrandText.Line line(Journey journey, Signature signature) {
        var isApplicant = signature.who() == Who.APPLICANT;
        var name = (isApplicant ? journey.applicantsName() : journey.coApplicantsName()).orElse("");
        var read = Languages.ofContent(signature.language()).orElseGet(Languages::standard);
        return new ErrandText.Line(
                isApplicant ? "signature" : "co-signature",
                (m, f) -> m.text("eservice.co.signatures"),
                (m, f) -> m.text("eservice.co.signature", name),
                (m, f) -> m.text(
                        "eservice.co.signed",
                        f.date(signature.signed()),
                        f.time(signature.signed()),
                        read.nameIn(m.language())),
                signature.signed() + " " + signature.language(),
                false);
    }

    private static Optional<ErrandText.Line> line(Journey journey, Asked asked, Words heading) {
        return journey.text(asked)
                .map(text -> new ErrandText.Line(
                        asked.path(),
                        heading,
                        (m, f) -> new Wording(journey, m, f).text(asked, "label"),
                        (m, f) -> new Wording(journey, m, f).answer(asked),
                        text,
                        Wording.isWritten(asked)));
    }
}
