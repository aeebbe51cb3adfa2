package se.ingangen.content.eservice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.ingangen.content.account.AuditLog;
import se.ingangen.content.account.Caller;
import se.ingangen.content.account.ForbiddenException;
import se.ingangen.content.account.Role;
import se.ingangen.content.intake.Channel;
import se.ingangen.i18n.Language;

/// Lets the staff fill in an e-service together with a person, or from their paper.
///
/// What they begin here is a draft like any other, but [DraftAccess] opens it to the staff of its lane
/// only.
@ApplicationScoped
public class CounterService {

    /// How somebody can reach us for whom the staff fill in.
    public static final Set<Channel> CHANNELS = Set.copyOf(EnumSet.of(Channel.COUNTER, Channel.PHONE, Channel.PAPER));

    @Inject
    Eservices eservices;

    @Inject
    DraftService drafts;

    @Inject
    DraftAccess access;

    @Inject
    Caller caller;

    @Inject
    AuditLog audit;

    /// The e-services that the caller may fill in with somebody: those of their lanes.
    ///
    /// @throws ForbiddenException without the role `INTAKE`
    public List<Eservice> services() {
        caller.require(Role.INTAKE);
        return eservices.all().stream()
                .filter(service -> access.mayHelp(Optional.of(service.lane())))
                .toList();
    }

    /// Begins to fill in, and writes that to the audit log.
    ///
    /// @param language of the person
    /// @throws IllegalArgumentException if there is no such e-service, or nobody is helped so
    /// @throws ForbiddenException without the role `INTAKE`, or if the e-service is of another lane
    @Transactional
    public DraftTicket begin(String service, Language language, Channel channel) {
        caller.require(Role.INTAKE);
        var definition =
                eservices.find(service).orElseThrow(() -> new IllegalArgumentException("There is no such e-service"));
        if (!CHANNELS.contains(channel)) {
            throw new IllegalArgumentException("Nobody is helped so: " + channel);
        }
        if (!access.mayHelp(Optional.of(definition.lane()))) {
            throw new ForbiddenException();
        }
        var ticket = drafts.ticket(service);
        drafts.add(ticket, definition, Answers.NONE, language)
                .helpWith(new Help(channel, caller.identity().name()));
        audit.write("counter.begin", service + " " + channel.name().toLowerCase(Locale.ROOT));
        return ticket;
    }
}
