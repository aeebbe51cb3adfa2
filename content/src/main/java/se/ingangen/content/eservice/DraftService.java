package se.ingangen.content.eservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import se.ingangen.content.eservice.attachment.AttachmentService;
import se.ingangen.content.storage.Settings;
import se.ingangen.content.storage.Vault;
import se.ingangen.i18n.Language;

/// Keeps answers from page to page, without a session that could time out.
///
/// A draft is found by a secret in its address. The database has only the secret's fingerprint,
/// and answers that it cannot read.
@ApplicationScoped
public class DraftService {

    private static final Pattern DRAFT_ID = Pattern.compile("[A-Za-z0-9_-]{43}");

    @Inject
    Eservices eservices;

    @Inject
    DraftRepository drafts;

    @Inject
    SubmissionRepository submissions;

    @Inject
    AttachmentService attachments;

    @Inject
    DraftAccess access;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /// A new draft to begin; nothing is stored.
    public DraftTicket ticket(String service) {
        return new DraftTicket(service, vault.secret());
    }

    /// The id of a new item of a group, such as `k3x9ab2q`; nothing is stored.
    public String newItem() {
        return vault.secret()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "")
                .substring(0, 8);
    }

    /// What the form of a step carries, so that it can only be sent from our own page.
    public String formToken(String service, String draftId, String step) {
        return vault.sign(signed(service, draftId, step));
    }

    /// Whether the token is that of this very form: another draft's or step's is not.
    ///
    /// @param token null for none
    public boolean isFormToken(String service, String draftId, String step, String token) {
        return vault.isSigned(signed(service, draftId, step), token);
    }

    /// The draft as it was last saved; empty if there is none, it has expired, it was sent, or the caller
    /// may not open it.
    @Transactional
    public Optional<OpenDraft> open(String service, String draftId) {
        return drafts.find(Vault.fingerprint(draftId))
                .filter(draft -> draft.isOf(service, clock.instant()) && !draft.isClosed(clock.instant()))
                .filter(access::mayOpen)
                .flatMap(draft ->
                        journey(draft).map(j -> new OpenDraft(j, draft.saved(), draft.expires(), draft.isShared())));
    }

    /// The secret of the receipt, if this draft was sent already.
    @Transactional
    public Optional<String> sent(String draftId) {
        return submissions.findByDraft(Vault.fingerprint(draftId)).map(s -> Receipt.secret(vault, draftId));
    }

    /// Saves what was given on a page, as far as it holds, and keeps the draft for its whole time from
    /// now. An answer with a fault leaves the one before it in place; the page that shows the fault
    /// still has what was typed.
    ///
    /// If the same questions were answered otherwise since the page was shown, nothing is stored: the
    /// page shows both. Answers to other questions do not matter, so that two windows can be used, and
    /// sending the same once more changes nothing.
    ///
    /// @param item the item of the step's group that it is about; empty for none
    /// @param seen what [Journey#seen] said when the page was shown; empty if it does not matter
    /// @param given by the names of the fields; others are passed over
    /// @throws IllegalArgumentException if there is no such e-service, or the id is not one of ours
    /// @throws AlreadySentException if the draft was sent already
    public Saved save(
            String service,
            String draftId,
            String step,
            String item,
            String seen,
            Map<String, String> given,
            Language language) {
        return change(service, draftId, language, before -> {
            var place = before.step(step).map(s -> new Place(s, item));
            if (place.isEmpty()) {
                return new Saved(List.of(), List.of(), before);
            }
            var after = before.with(place.get(), given);
            var elsewhere = seen.isEmpty() || before.seen(place.get()).equals(seen)
                    ? List.<Asked>of()
                    : before.differing(place.get(), after);
            return new Saved(before.check(place.get(), given), elsewhere, elsewhere.isEmpty() ? after : before);
        });
    }

    /// Removes an item of a group; one that is gone already makes no difference.
    ///
    /// @return its number until now, from 1; 0 if it was not there
    /// @throws IllegalArgumentException if there is no such e-service, or the id is not one of ours
    /// @throws AlreadySentException if the draft was sent already
    public int remove(String service, String draftId, String step, String item, Language language) {
        var number = new AtomicInteger();
        change(service, draftId, language, before -> {
            var group = before.step(step).flatMap(Step::group);
            number.set(group.map(g -> before.items(g).indexOf(item) + 1).orElse(0));
            return new Saved(
                    List.of(),
                    List.of(),
                    group.map(g -> before.without(g, item)).orElse(before));
        });
        return number.get();
    }

    private Saved change(String service, String draftId, Language language, Function<Journey, Saved> changing) {
        return stored(() -> changed(service, draftId, language, changing));
    }

    /// Somebody who clicks twice may make the same draft twice: the slower request begins again, and finds
    /// the draft of the other.
    ///
    /// To store it in a transaction within the transaction would take a second connection while the first
    /// is held. With as many requests at once as the pool has connections, all would wait for each other.
    private <T> T stored(Supplier<T> work) {
        try {
            return drafts.change(work);
        } catch (PersistenceException taken) {
            return drafts.change(work);
        }
    }

    private Saved changed(String service, String draftId, Language language, Function<Journey, Saved> changing) {
        var draft = lock(service, draftId);
        var before = draft.filter(d -> d.isOf(service, clock.instant()))
                .flatMap(this::journey)
                .orElseGet(() -> begin(service));
        var saved = changing.apply(before);
        if (!saved.journey().equals(before) || draft.isPresent()) {
            keep(draft, draftId, saved.journey(), language);
        }
        return saved;
    }

    /// Makes sure that there is a draft, so that a file can be attached to it before anything else was
    /// answered. One that is there is kept for its whole time from now.
    ///
    /// @throws IllegalArgumentException if there is no such e-service, or the id is not one of ours
    /// @throws AlreadySentException if the draft was sent already
    public void keep(String service, String draftId, Language language) {
        stored(() -> kept(service, draftId, language));
    }

    private Draft kept(String service, String draftId, Language language) {
        var draft = lock(service, draftId);
        var journey = draft.filter(d -> d.isOf(service, clock.instant()))
                .flatMap(this::journey)
                .orElseGet(() -> begin(service));
        return keep(draft, draftId, journey, language);
    }

    private Draft keep(Optional<Draft> draft, String draftId, Journey journey, Language language) {
        draft.ifPresent(there -> there.save(journey, language, vault, clock.instant()));
        return draft.orElseGet(() -> add(draftId, journey, language));
    }

    /// Notes that somebody is on a computer that others use too: the address of the draft opens it for
    /// twenty minutes after each answer, and then only link and code do.
    ///
    /// @throws IllegalArgumentException if there is no such e-service, or the id is not one of ours
    /// @throws AlreadySentException if the draft was sent already
    public void share(String service, String draftId, Language language) {
        stored(() -> {
            var draft = kept(service, draftId, language);
            draft.share();
            return draft;
        });
    }

    /// Deletes a draft at once, with its files. One that is gone already makes no difference.
    @Transactional
    public void delete(String service, String draftId) {
        drafts.lock(Vault.fingerprint(draftId))
                .filter(draft -> draft.isOf(service, clock.instant()) && access.mayOpen(draft))
                .ifPresent(drafts::remove);
    }

    /// Deletes the drafts whose time is over, and the files of each with it.
    ///
    /// @return how many
    @Transactional
    public int deleteExpired() {
        return drafts.removeExpired(clock.instant());
    }

    /// One that had expired begins anew, without the files that came with it.
    private Optional<Draft> lock(String service, String draftId) {
        if (!DRAFT_ID.matcher(draftId).matches()) {
            throw new IllegalArgumentException("Not the id of a draft");
        }
        var id = Vault.fingerprint(draftId);
        var draft = drafts.lock(id);
        if (draft.isPresent() && !draft.get().service().equals(service)) {
            throw new IllegalArgumentException("The draft is of another e-service");
        }
        if (draft.isEmpty() && submissions.findByDraft(id).isPresent()) {
            throw new AlreadySentException(Receipt.secret(vault, draftId));
        }
        if (draft.isPresent() ? !access.mayOpen(draft.get()) : !access.mayBegin()) {
            throw new ClosedDraftException();
        }
        if (draft.filter(d -> d.isClosed(clock.instant())).isPresent()) {
            throw new ClosedDraftException();
        }
        if (draft.filter(d -> !d.isOf(service, clock.instant())).isPresent()) {
            attachments.deleteOf(id);
        }
        return draft;
    }

    /// An e-service without answers.
    ///
    /// @throws IllegalArgumentException if there is no such e-service
    Journey begin(String service) {
        return eservices
                .find(service)
                .map(definition -> new Journey(definition, Answers.NONE, today()))
                .orElseThrow(() -> new IllegalArgumentException("There is no such e-service"));
    }

    /// Stores a new draft, in the caller's transaction.
    Draft add(DraftTicket ticket, Eservice service, Answers answers, Language language) {
        return add(ticket.draftId(), new Journey(service, answers, today()), language);
    }

    private Draft add(String draftId, Journey journey, Language language) {
        var draft = new Draft(Vault.fingerprint(draftId), journey, language, vault, clock.instant());
        drafts.add(draft);
        return draft;
    }

    /// The answers of a draft, as the version of the e-service that it was begun with has them.
    Optional<Journey> journey(Draft draft) {
        return eservices.find(draft.service(), draft.version()).map(s -> new Journey(s, draft.answers(vault), today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Settings.ZONE);
    }

    private static String signed(String service, String draftId, String step) {
        return "form:" + service + ":" + draftId + ":" + step;
    }
}
