package se.ingangen.portal.browser;

import java.util.Set;

/// A page in Swedish, English and Arabic whose Swedish can change. The Arabic lacks a section, a
/// machine has made most of it, and the other languages lack the page.
public final class TranslatedPage {

    static final String KEY = "translated";

    /// The tags of its languages.
    public static final Set<String> LANGUAGES = Set.of("sv", "en", "ar");

    /// Where it is in Swedish, and so in every language that lacks it.
    public static final String SLUG = "oversatt-sida";

    /// Where it is in Arabic.
    public static final String IN_ARABIC = "/ar/translated-page";

    static final String IN_ENGLISH = "/en/translated-page";

    static final String SENTENCE = "Du kan ansöka när som helst.";
    static final String NEW_SENTENCE = "Du kan ansöka från den 1 juni.";

    private static final String SWEDISH = """
            Vi hjälper dig.

            ## Vem kan få hjälp? {#who}

            Alla kan få hjälp.

            ## När kan du ansöka? {#when}

            Det finns ingen sista dag. %s

            1. Skriv till oss.
            2. Vänta på svar.

            ## Hur lång tid tar det? {#how-long}

            Det tar en vecka.
            """;

    private static final String ENGLISH = """
            We help you.

            ## Who can get help? {#who}

            Everybody can get help.

            ## When can you apply? {#when}

            There is no last day. You can apply at any time.

            1. Write to us.
            2. Wait for an answer.

            ## How long does it take? {#how-long}

            It takes a week.
            """;

    private static final String ARABIC = """
            نحن نساعدك.

            ## من يمكنه الحصول على المساعدة؟ {#who}

            يمكن للجميع الحصول على المساعدة.

            ## متى يمكنك تقديم الطلب؟ {#when}

            لا يوجد يوم أخير. يمكنك تقديم الطلب في أي وقت.
            """;

    private TranslatedPage() {}

    /// Imports it with all its languages as they should be.
    static void takeIn() {
        PortalTest.imported(swedish(SENTENCE, "published")
                .file(KEY + "/en.md", text("A page", "translated-page", "translation: human", ENGLISH))
                .file(
                        KEY + "/ar.md",
                        text(
                                "صفحة مترجمة",
                                "translated-page",
                                "translation: machine\nsection-translation: {when: reviewed}",
                                ARABIC)));
    }

    /// Imports it, and then changes a sentence of its Swedish.
    public static void takeInAndChange() {
        takeIn();
        change(NEW_SENTENCE, "published");
    }

    /// Imports its Swedish alone.
    ///
    /// @param sentence in the section `when`
    static void change(String sentence, String status) {
        PortalTest.imported(swedish(sentence, status));
    }

    private static ContentZip swedish(String sentence, String status) {
        return new ContentZip()
                .file(KEY + "/page.yaml", "kind: information\n")
                .file(KEY + "/sv.md", text("En sida", SLUG, "status: " + status, SWEDISH.formatted(sentence)));
    }

    /// Takes it away again: other tests count the pages there are.
    public static void archive() {
        PortalTest.imported(
                swedish(SENTENCE, "published").file(KEY + "/page.yaml", "kind: information\narchived: 2016-12-31\n"));
    }

    private static String text(String title, String slug, String lines, String body) {
        return "---\ntitle: \"" + title + "\"\nslug: " + slug + "\nsummary: \"" + title + ".\"\n" + lines + "\n---\n\n"
                + body;
    }
}
