package se.ingangen.content.eservice;

/// The e-services as the portal reads them when it starts, for tests of other packages.
public final class ReadEservices {

    private ReadEservices() {}

    public static Eservices now() {
        var eservices = new Eservices();
        eservices.load();
        return eservices;
    }
}
