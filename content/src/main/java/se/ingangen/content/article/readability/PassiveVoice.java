package se.ingangen.content.article.readability;

import java.util.List;

/// Where a Swedish text does not say who does something.
public final class PassiveVoice {

    private PassiveVoice() {}

    /// The sentences in passive voice, each as its words.
    public static List<String> in(Prose prose) {
        return prose.sentences().stream()
                .filter(sentence -> !SwedishWords.passives(sentence).isEmpty())
                .map(sentence -> String.join(" ", sentence))
                .toList();
    }
}
