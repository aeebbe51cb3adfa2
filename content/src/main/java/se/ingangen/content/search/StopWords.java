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

    static final Set<String> FINNISH = words("""
            ei en et eivät emme ette että hän he ja joka jos jotka kun kuin me minä mikä mitä missä mutta myös ne ni nyt
            olen olet on ovat oli ollut ole olla se sen siitä sinä sitä tai te tämä tämän vai vaan vain voi
            """);

    static final Set<String> POLISH = words("""
            a albo ale bez być czy dla do gdy gdzie go i ich jak jaki jakie jest jestem jeśli ja już kiedy kto który która
            które lub ma mam mi mnie mój moja moje może na nad nie niż o od on ona oni po pod przed przez są się ta tak
            te tego tej ten to ty tym w we więc z za ze że żeby
            """);

    static final Set<String> UKRAINIAN = words("""
            а або але без би був була були бути в вам вас ви від він вона вони вже для до є ж з за і із й його їх її
            коли кому куди мені мене ми мій моя моє мої на над не ні о по при про та так те ти то у хто це цей ця ці чи
            чому що щоб як який яка яке які якщо я
            """);

    /// Somali, Persian and Dari, Tigrinya: they share a chain, and none of these words is one to look
    /// for in another of them.
    static final Set<String> OTHERS = words("""
            aan ah ama ayaa ay ayuu baa buu iyo inaan inay inuu ka ku la oo soo u waa waxa waxaan waxay waxuu wuxuu
            از است اگر آن این اینکه با باید بر برای به تا چه چی چرا چطور چگونه در را شد شده شود شما که کجا کی من ما می هم و هر
            یا یک
            ካብ ናብ ኣብ እዩ እያ እዮም እንታይ ከመይ መዓስ ኣበይ ወይ ድማ ግን እቲ እታ ነቲ ምስ ከም ስለ እዚ እዛ ኣነ ንስኻ ንስኺ ንሕና
            """);

    private StopWords() {}

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(text.strip().split("\\s+")));
    }
}
