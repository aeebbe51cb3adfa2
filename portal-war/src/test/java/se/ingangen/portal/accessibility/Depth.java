package se.ingangen.portal.accessibility;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;

/// How much of the portal is looked at: `-Dgate=build` with every build, `-Dgate=languages` after much
/// was translated, `-Dgate=full` before a statement is made.
enum Depth {
    /// Every route once, in one of three languages whose kinds of script differ, in turn; the main routes
    /// in every language, closest in those three; and of the steps of e-services those that show
    /// something new like any route, every other one plainly, in one of all languages in turn.
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
                        ? !route.is(Route.Trait.FAULTY)
                                && !ServiceRoutes.isFurther(route)
                                && isItsTurn(route, everyLanguage())
                        : isItsTurn(route, kindsOfScript()));
    }

    /// A step whose components are all on other pages too is looked at plainly, and so is a main route in
    /// a language whose script another one has; a full look at those is left to a full run.
    Care care(Route route) {
        if (this == BUILD && route.is(Route.Trait.MAIN)) {
            return kindsOfScript().contains(route.language()) ? Care.WHOLE : Care.PLAIN;
        }
        var common = route.is(Route.Trait.STEP) && !route.is(Route.Trait.MODEL) && !route.is(Route.Trait.MAIN);
        return common && !(this == FULL && route.is(Route.Trait.KIND)) ? Care.PLAIN : Care.WHOLE;
    }

    /// Only the words of such a step are its own, and how a fault is told is seen on the others.
    private static boolean isAlikeAnother(Route route) {
        return route.is(Route.Trait.STEP) && !route.is(Route.Trait.MODEL);
    }

    /// One of the languages for each route, so that all routes together are seen in all of them.
    private static boolean isItsTurn(Route route, List<String> languages) {
        var turn = Math.floorMod(route.name().hashCode(), languages.size());
        return languages.get(turn).equals(route.language());
    }

    private static List<String> everyLanguage() {
        return Languages.all().stream().map(Language::tag).toList();
    }

    /// A language of each kind of script, as far as there are such.
    private static List<String> kindsOfScript() {
        return Stream.concat(
                        KINDS_OF_SCRIPT.stream()
                                .filter(tag -> Languages.find(tag).isPresent()),
                        Languages.all().stream().map(Language::tag).filter(tag -> !tag.equals("sv-simple")))
                .distinct()
                .limit(SCRIPTS_AT_LEAST)
                .toList();
    }
}
