package se.ingangen.content.search;

import java.util.List;
import java.util.Set;

/// Words that tell nothing by themselves. Short lists on purpose.
///
/// The usual lists also hold words that people look for here (*rätt*, *hjälp*, *vill*, خدمات).
final class StopWords {

    static final Set<String> SWEDISH = words("""
            alla allt att av blir blivit bli de dem den denna dess det detta dig din dina ditt du där då efter
            ej eller en er era ert ett finns för från får få ha had hade han har hen henne här hon hos hur i icke in inte
            jag ju kan kommer kunde man med mellan men mig min mina mitt mot mycket ni nu när någon något några och
            om oss på samma sedan ska skall sig sin sina sitt som så sådan till under upp ut utan vad var vara varför
            varit varje vars vart vem vi vid vilka vilken vilket vår våra vårt än är åt över
            """);

    static final Set<String> ENGLISH = words("""
            a an and any are as at be been but by can could did do does for from had has have how i if in into is it
            its me my of on or our shall should so than that the their them then there these they this those to was
            we were what when where which who why will with would you your
            """);

    static final Set<String> ARABIC = words("""
            في من على إلى الى عن مع هذا هذه ذلك تلك التي الذي الذين ما ماذا هل كيف متى أين اين لماذا أو او ثم أن ان إن
            كان كانت يكون هو هي هم أنا انا أنت انت نحن قد لقد لا لم لن كل بعد قبل عند بين حتى أي اي و يا
            """);

    private StopWords() {}

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(text.strip().split("\\s+")));
    }
}
