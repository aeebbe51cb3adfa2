package se.ingangen.portal.accessibility;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;

/// How much of the portal is looked at: `-Dgate=build` with every build, `-Dgate=languages` after much
/// was translated, `-Dgate=full` before a statement is made.
enum Depth {
    /// Every route in a language of each kind of script, of articles in the scripts beyond the first
    /// every third; the ten main routes in every language; and of the steps of e-services each kind of
    /// page in the three scripts, and every other step in one language.
    BUILD(List.of(Scheme.LIGHT)),
    /// Every route in every language.
    LANGUAGES(List.of(Scheme.LIGHT)),
    /// Every route in every language and every colour scheme.
    FULL(List.of(Scheme.values()));

    /// One that runs left to right, one that runs right to left, and one with a script of its own.
    private static final List<String> KINDS_OF_SCRIPT = List.of("sv", "ar", "ti");

    private static final int SCRIPTS_AT_LEAST = 3;

    private final List<Scheme> schemes;

    Depth(List<Scheme> schemes) {
        this.schemes = schemes;
    }

    static Depth asked() {
        return valueOf(System.getProperty("gate", "build").toUpperCase(Locale.ROOT));
    }

    List<Scheme> schemes() {
        return schemes;
    }

    boolean looksAt(Route route) {
        return this != BUILD
                || route.is(Route.Trait.MAIN)
                || route.is(Route.Trait.STAFF)
                || (isAlikeAnother(route)
                        ? isItsTurn(route)
                        : isChosen(route, wholeLanguages().indexOf(route.language())));
    }

    /// A step whose components are all on other pages too is looked at plainly; a full look at how its
    /// kinds of questions stand together is left to a full run.
    Care care(Route route) {
        var common = route.is(Route.Trait.STEP) && !route.is(Route.Trait.MODEL) && !route.is(Route.Trait.MAIN);
        return common && !(this == FULL && route.is(Route.Trait.KIND)) ? Care.PLAIN : Care.WHOLE;
    }

    /// Only the words of such a step are its own.
    private static boolean isAlikeAnother(Route route) {
        return route.is(Route.Trait.STEP) && !route.is(Route.Trait.MODEL) && !route.is(Route.Trait.KIND);
    }

    /// One language for each such step, so that all steps of one e-service are seen in all languages
    /// between them.
    private static boolean isItsTurn(Route route) {
        var turn = Math.floorMod(route.name().hashCode(), Languages.all().size());
        return Languages.all().get(turn).tag().equals(route.language());
    }

    /// @param place of its language among those that are looked at from end to end; -1 for none of them
    private static boolean isChosen(Route route, int place) {
        return route.is(Route.Trait.ARTICLE) && place > 0
                ? Math.floorMod(route.name().hashCode(), SCRIPTS_AT_LEAST) == place
                : place >= 0;
    }

    /// The languages that are looked at from end to end with every build.
    private static List<String> wholeLanguages() {
        return Stream.concat(
                        KINDS_OF_SCRIPT.stream()
                                .filter(tag -> Languages.find(tag).isPresent()),
                        Languages.all().stream().map(Language::tag).filter(tag -> !tag.equals("sv-simple")))
                .distinct()
                .limit(SCRIPTS_AT_LEAST)
                .toList();
    }
}
