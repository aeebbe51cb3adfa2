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
import se.ingangen.content.storage.Settings;
import se.ingangen.content.storage.Vault;

/// Reads a submission for the desk, as the version of the e-service that it was sent with has it.
@ApplicationScoped
public class SubmissionContent implements ErrandContent {

    @Inject
    SubmissionRepository submissions;

    @Inject
    Eservices eservices;

    @Inject
    IdentityRepository identities;

    @Inject
    Vault vault;

    @Override
    public Optional<ErrandText> of(Errand errand) {
        return submissions.find(errand.subject()).flatMap(submission -> eservices
                .find(submission.service(), submission.version())
                .map(service -> new Journey(
                        service,
                        submission.answers(vault),
                        submission.received().atZone(Settings.ZONE).toLocalDate()))
                .map(journey -> new ErrandText(
                        lines(journey), SenderWords.of(identities.ofSubmission(submission.id()), journey))));
    }

    static List<ErrandText.Line> lines(Journey journey) {
        var lines = new ArrayList<ErrandText.Line>();
        for (var step : journey.steps()) {
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
