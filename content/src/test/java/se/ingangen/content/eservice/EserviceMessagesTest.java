package se.ingangen.content.eservice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Languages;
import se.ingangen.i18n.Messages;
import se.ingangen.i18n.ResourceFolder;

class EserviceMessagesTest {

    /// Every version, since a draft and a submission stay pinned to theirs.
    private final List<Eservice> definitions = ResourceFolder.read(Eservices.class, "/eservices", Eservices::readAll);

    static Stream<String> tags() {
        return Languages.all().stream().map(Language::tag);
    }

    @ParameterizedTest
    @MethodSource("tags")
    void everyQuestionHasItsWordsInEveryLanguage(String tag) {
        var lacking = new TreeSet<String>();
        definitions.forEach(definition -> lacking.addAll(definition.messageKeys()));
        assertFalse(lacking.isEmpty());
        lacking.removeAll(Messages.of(Languages.find(tag).orElseThrow()).keys());
        assertEquals(Set.of(), lacking, () -> "Add these to messages_" + tag + ".properties");
    }

    @Test
    void noWordsAreLeftOfAQuestionThatIsNoLongerAsked() {
        var left = new TreeSet<>(Messages.of(Languages.standard()).keys());
        left.removeIf(key -> !key.startsWith("eservice.shared.")
                && definitions.stream().noneMatch(d -> key.startsWith(d.key() + ".")));
        left.removeIf(key -> key.endsWith(".hint") || key.endsWith(".missing"));
        definitions.forEach(definition -> left.removeAll(definition.messageKeys()));
        assertEquals(Set.of(), left);
    }
}
