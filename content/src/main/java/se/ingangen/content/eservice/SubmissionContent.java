package se.ingangen.content.eservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.ingangen.content.intake.Errand;
import se.ingangen.content.intake.ErrandContent;
import se.ingangen.content.intake.ErrandText;
import se.ingangen.content.storage.Vault;

/// Reads a submission for the desk, as the version of the e-service that it was sent with has it.
@ApplicationScoped
public class SubmissionContent implements ErrandContent {

    @Inject
    SubmissionRepository submissions;

    @Inject
    Eservices eservices;

    @Inject
    Vault vault;

    @Override
    public Optional<ErrandText> of(Errand errand) {
        return submissions.find(errand.subject()).flatMap(submission -> eservices
                .find(submission.service(), submission.version())
                .map(service -> new ErrandText(lines(new Journey(service, submission.answers(vault))))));
    }

    static List<ErrandText.Line> lines(Journey journey) {
        var lines = new ArrayList<ErrandText.Line>();
        for (var step : journey.steps()) {
            for (var question : step.questions()) {
                var key = journey.service().key(step, question);
                journey.answers().text(question.name()).ifPresent(text -> lines.add(line(key, question, text)));
            }
        }
        return lines;
    }

    private static ErrandText.Line line(String key, Question question, String text) {
        var option = question instanceof Choice ? key + ".option." + text : "";
        return new ErrandText.Line(key + ".label", option, text);
    }
}
