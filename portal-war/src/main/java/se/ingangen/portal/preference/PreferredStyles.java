package se.ingangen.portal.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ingangen.portal.page.Assets;
import se.ingangen.portal.page.ReadyPage;

/// The style sheets of readers with preferences: the public one, with what they chose decided in it.
///
/// Each is made when it is first asked for, and kept: there are fewer than fifty. Its address says
/// all that it is made from, so that every node makes the same, also after a restart.
@ApplicationScoped
class PreferredStyles {

    private static final String FOLDER = "/assets/preference/";

    /// What a media query can say, and needs no style sheet of its own.
    private static final Set<Preference> SAID_IN_MEDIA = Set.of(Preference.CONTRAST);

    @Inject
    private Assets assets;

    private final Map<Preferences, ReadyPage> sheets = new ConcurrentHashMap<>();

    /// The address of the style sheet; it changes with the content.
    String address(Preferences preferences) {
        if (preferences.isNone()) {
            return assets.getStyle();
        }
        return FOLDER + sheet(preferences).fingerprint() + "/" + preferences.words() + ".css";
    }

    /// The style sheet at an address; empty if there is none, or no longer.
    Optional<ReadyPage> find(String address) {
        var name = address.substring(address.lastIndexOf('/') + 1);
        return Optional.of(name)
                .filter(n -> n.endsWith(".css"))
                .flatMap(n -> Preferences.of(n.substring(0, n.length() - ".css".length())))
                .filter(p -> address(p).equals(address))
                .map(this::sheet);
    }

    private ReadyPage sheet(Preferences preferences) {
        return sheets.computeIfAbsent(preferences, p -> {
            var css = Stream.concat(Stream.of(StyleVariant.of(assets.publicSheet(), p)), additions(p))
                    .collect(Collectors.joining("\n"));
            return new ReadyPage(css.getBytes(StandardCharsets.UTF_8), Assets.CSS, ReadyPage.FOR_EVER, Set.of());
        });
    }

    private Stream<String> additions(Preferences preferences) {
        return preferences.chosen().entrySet().stream()
                .filter(e -> !SAID_IN_MEDIA.contains(e.getKey()))
                .map(e -> assets.sheet("preference/" + e.getKey().code() + "-" + e.getValue() + ".css"));
    }
}
