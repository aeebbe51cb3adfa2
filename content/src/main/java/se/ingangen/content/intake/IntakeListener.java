package se.ingangen.content.intake;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSDestinationDefinition;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

/// The receiving end of the JMS queue `intake`.
///
/// Not in a transaction: the message is acknowledged after [IntakeService#route] has committed in
/// one of its own. A crash in between delivers it twice, which changes nothing; a message in a
/// transaction of both would stay in doubt when its node dies.
@JMSDestinationDefinition(
        name = "java:app/ingangen/intake",
        interfaceName = "jakarta.jms.Queue",
        destinationName = "intake")
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = "java:app/ingangen/intake"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "endpointPoolMaxSize", propertyValue = "8")
        })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IntakeListener implements MessageListener {

    @Inject
    IntakeService intake;

    /// Lets every failure out, so that the broker delivers again and in the end sets the message
    /// aside. A failure caught here is an errand that nobody takes.
    @Override
    public void onMessage(Message message) {
        try {
            intake.route(ErrandReceived.subject(message.getBody(String.class)));
        } catch (JMSException e) {
            throw new IllegalStateException("Message without an errand", e);
        }
    }
}
