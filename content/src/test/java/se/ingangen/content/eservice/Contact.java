package se.ingangen.content.eservice;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/// The e-service `contact` for tests, and answers to it that are written `topic=money reply=email`.
final class Contact {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static final Eservice SERVICE = find("contact");

    private Contact() {}

    static Journey journey(String answers) {
        return new Journey(SERVICE, Answers.of(map(answers)), TODAY);
    }

    /// An empty text is written `name=`.
    static Map<String, String> map(String answers) {
        var map = new LinkedHashMap<String, String>();
        for (var pair : answers.strip().split(" +")) {
            if (!pair.isEmpty()) {
                var parts = pair.split("=", 2);
                map.put(parts[0], parts[1]);
            }
        }
        return map;
    }

    /// Another e-service.
    static Eservice find(String name) {
        var eservices = new Eservices();
        eservices.load();
        return eservices.find(name).orElseThrow();
    }
}
