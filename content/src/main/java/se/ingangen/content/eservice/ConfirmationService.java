package se.ingangen.content.eservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.ingangen.content.eservice.attachment.AttachmentService;
import se.ingangen.content.storage.Vault;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;

/// Lets a co-applicant read what is theirs and what is common, and sign it, by a link and a code.
///
/// They see it once the applicant has signed, and so before it is sent and never half changed. Nothing
/// that only the applicant was asked leaves this class, except their first name.
@ApplicationScoped
public class ConfirmationService {

    /// How long a code opens it: long enough to read it with somebody's help, and over when the next one
    /// sits down at a borrowed computer.
    static final Duration OPEN = Duration.ofHours(4);

    @Inject
    DraftService drafts;

    @Inject
    DraftRepository draftRows;

    @Inject
    SigningService signing;

    @Inject
    SignatureRepository signatures;

    @Inject
    SubmissionService sending;

    @Inject
    SubmissionRepository submissions;

    @Inject
    AttachmentService attachments;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /// Tries a code.
    ///
    /// @param typed the code, however it is written
    @Transactional
    public Confirming open(String service, String link, String typed) {
        var invitation = signatures.lock(link);
        if (invitation.isEmpty() || !leadsSomewhere(service, invitation.get())) {
            return new Confirming.Gone();
        }
        var tried = invitation.get().lock().open(link, typed, vault, clock.instant());
        if (tried instanceof Tried.Right) {
            return new Confirming.Opened(key(link, clock.instant().plus(OPEN)));
        }
        if (tried instanceof Tried.Resting resting) {
            return new Confirming.Resting(resting.until());
        }
        if (tried instanceof Tried.UsedUp) {
            signatures.remove(invitation.get());
            return new Confirming.Gone();
        }
        return new Confirming.Wrong();
    }

    /// What a link shows, with the key that its code gave.
    ///
    /// @param key empty for none
    @Transactional
    public Confirming read(String service, String link, String key) {
        var invitation = signatures.byLink(link).filter(i -> leadsSomewhere(service, i));
        if (invitation.isEmpty()) {
            return new Confirming.Gone();
        }
        var sent = submission(invitation.get());
        if (sent.isPresent()) {
            return new Confirming.Signed(sent.filter(s -> fits(link, key)).map(Submission::errand));
        }
        return fits(link, key) ? read(draft(invitation.get()).orElseThrow()) : new Confirming.Closed();
    }

    private Confirming read(Draft draft) {
        var journey = drafts.journey(draft).orElseThrow();
        var applicant = journey.applicantsName().orElse("");
        if (!signing.isSigned(journey, draft.id())) {
            return new Confirming.Unready(applicant);
        }
        var seen = journey.ofCoApplicant();
        var paths = paths(seen);
        var files = attachments.list(draft.id()).stream()
                .filter(file -> paths.contains(file.question()))
                .toList();
        return new Confirming.Reading(applicant, seen, files, Seal.of(seen, files, applicant, vault), List.of(), false);
    }

    private static List<String> paths(Journey journey) {
        return journey.steps().stream()
                .flatMap(step -> step.questions().stream()
                        .flatMap(asked -> Stream.concat(
                                Stream.of(asked),
                                journey.items(asked).stream()
                                        .flatMap(item -> journey.questions(new Place(step, item)).stream()))))
                .map(Asked::path)
                .toList();
    }

    /// Signs for the co-applicant and sends it, both or neither. Signing again shows that it is signed.
    ///
    /// @param seen what stood for what they were shown; if it is something else now, nothing is signed,
    ///     and they are shown that
    /// @param given their declaration, by the names of the fields; others are passed over
    @Transactional
    public Confirming confirm(
            String service, String link, String key, String seen, Map<String, String> given, Language language) {
        var draft = signatures.draftOf(link).flatMap(draftRows::lock);
        var state = read(service, link, key);
        if (draft.isEmpty() || !(state instanceof Confirming.Reading reading)) {
            return state;
        }
        if (!reading.seen().equals(seen)) {
            return reading.asChanged();
        }
        var faults = reading.journey().declaration().stream()
                .flatMap(step -> reading.journey().check(Place.of(step), given).stream())
                .toList();
        return faults.isEmpty() ? send(draft.get(), seen, given, language) : reading.withFaults(faults);
    }

    private Confirming send(Draft draft, String seen, Map<String, String> given, Language language) {
        var journey = drafts.journey(draft).orElseThrow();
        for (var step : journey.declaration()) {
            journey = journey.with(Place.of(step), given);
        }
        var signature = new Signature(draft.id(), Who.CO_APPLICANT);
        signature.sign(seen, language, clock.instant());
        signatures.add(signature);
        var applicants = signatures.find(draft.id(), Who.APPLICANT).orElseThrow();
        var writer = Languages.find(applicants.language()).orElseGet(Languages::standard);
        return new Confirming.Signed(
                Optional.of(sending.send(draft, journey, writer).errand()));
    }

    private boolean leadsSomewhere(String service, Invitation invitation) {
        return draft(invitation)
                        .filter(draft -> draft.isOf(service, clock.instant()))
                        .isPresent()
                || submission(invitation)
                        .filter(sent -> sent.service().equals(service) && sent.hasReceipt(clock.instant()))
                        .isPresent();
    }

    private Optional<Draft> draft(Invitation invitation) {
        return invitation.draft().flatMap(draftRows::find);
    }

    private Optional<Submission> submission(Invitation invitation) {
        return invitation.submission().flatMap(submissions::find);
    }

    private String key(String link, Instant until) {
        return until.getEpochSecond() + "." + vault.sign(signed(link, until.getEpochSecond()));
    }

    /// Whether a key is of this link, and its time not over.
    private boolean fits(String link, String key) {
        var parts = key.split("\\.", 2);
        if (parts.length != 2 || !parts[0].matches("[0-9]{1,12}")) {
            return false;
        }
        var until = Long.parseLong(parts[0]);
        return vault.isSigned(signed(link, until), parts[1]) && clock.instant().isBefore(Instant.ofEpochSecond(until));
    }

    private static String signed(String link, long until) {
        return "confirm:" + link + ":" + until;
    }
}
