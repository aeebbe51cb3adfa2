import jakarta.ejb.Stateless;

/// The launcher's configuration expects an application with beans, as the portal is one.
@Stateless
public class AnyBean {}
