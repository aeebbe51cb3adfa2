package se.ingangen.content.article.exchange;

import java.util.List;
import java.util.stream.Collectors;

/// Faults as tables of tests write them: `kind a/page.yaml 2`.
final class Told {

    private Told() {}

    static String all(Faults faults) {
        try {
            faults.throwIfAny();
            return "";
        } catch (ContentFaultsException e) {
            return all(e.faults());
        }
    }

    static String all(List<ContentFault> faults) {
        return faults.stream()
                .map(f -> f.messageKey().replace("content.fault.", "") + " " + f.file() + " " + f.line())
                .collect(Collectors.joining(", "));
    }
}
