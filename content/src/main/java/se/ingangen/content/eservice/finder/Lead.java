package se.ingangen.content.eservice.finder;

import java.util.Set;
import se.ingangen.content.eservice.expression.Expression;

/// Where some answers lead.
///
/// @param kind what it is that they lead to
/// @param to the name of the e-service, or the key of the article
/// @param when the condition under which they do
/// @param because the questions whose answers decide it
public record Lead(Kind kind, String to, Expression when, Set<String> because) {

    /// What answers lead to.
    public enum Kind {
        SERVICE,
        /// A page that helps where no e-service does, or beside one. An editor may take it away.
        ARTICLE
    }

    public Lead {
        because = Set.copyOf(because);
    }

    boolean isSameAs(Lead other) {
        return kind == other.kind && to.equals(other.to);
    }
}
