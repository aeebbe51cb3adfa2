package se.ingangen.content.eservice;

import java.util.List;

/// The e-services of the portal, for tests of other packages.
public final class Definitions {

    private static final Eservices ESERVICES = new Eservices();

    static {
        ESERVICES.load();
    }

    private Definitions() {}

    public static List<Eservice> all() {
        return ESERVICES.all();
    }

    public static Eservice find(String name) {
        return ESERVICES.find(name).orElseThrow();
    }

    public static Eservices eservices() {
        return ESERVICES;
    }
}
