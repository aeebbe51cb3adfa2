package se.ingangen.portal.article;

import com.ibm.icu.text.LocaleDisplayNames;
import se.ingangen.i18n.Language;

/// What a language is called in another: Swedish, svenska, السويدية.
public final class LanguageNames {

    private LanguageNames() {}

    /// The name of a language in the words of the reader's.
    public static String of(Language language, Language reader) {
        return language.isInterface() && language.tag().contains("-")
                ? language.name()
                : LocaleDisplayNames.getInstance(reader.locale())
                        .localeDisplayName(language.locale().getLanguage());
    }
}
