package se.ingangen.content.intake;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.Queue;
import jakarta.transaction.Transactional;
import java.util.Collection;
import se.ingangen.content.storage.Settings;

/// The sending end of the JMS queue `intake`.
@ApplicationScoped
public class IntakeQueue {

    @Resource(lookup = "java:comp/DefaultJMSConnectionFactory")
    ConnectionFactory connections;

    @Resource(lookup = "java:app/ingangen/intake")
    Queue queue;

    @Inject
    Settings settings;

    /// Sends one message for each errand, and returns when the broker has stored all of them.
    ///
    /// A transaction of its own, with the broker alone in it: it commits in one phase, so nothing
    /// can be left in doubt, and the caller deletes nothing before the broker has it. A session
    /// of its own transaction is no way, since a server may not give one out.
    ///
    /// @throws RuntimeException if the broker is away; none of the messages is sent then
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void send(Collection<Errand> errands) {
        try (var session = connections.createContext()) {
            var producer = session.createProducer();
            errands.forEach(errand -> producer.send(queue, ErrandReceived.json(errand, settings.baseUrl())));
        }
    }
}
