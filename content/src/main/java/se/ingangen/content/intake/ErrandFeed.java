package se.ingangen.content.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.ingangen.content.account.Caller;
import se.ingangen.content.account.Lane;
import se.ingangen.content.account.Scope;
import se.ingangen.content.storage.Sequencer;

/// All errands, oldest first, for other systems to follow. It never skips one, and never puts one
/// behind a cursor that it has given out.
@ApplicationScoped
public class ErrandFeed {

    public static final int LONGEST_PAGE = 200;

    /// @param next the cursor to go on from, given on an empty page too
    public record Page(List<Errand> errands, String next) {}

    @Inject
    ErrandRepository errands;

    @Inject
    Sequencer sequencer;

    @Inject
    Caller caller;

    /// The errands after the cursor, in the lanes that are asked for and that the caller may see.
    ///
    /// @param cursor what the last page gave as next; null or empty for the start
    /// @param limit from 1 to [#LONGEST_PAGE]
    /// @throws IllegalArgumentException if the cursor or the limit is none, with a text for whoever
    ///     sent it
    /// @throws se.ingangen.content.account.ForbiddenException without the scope `ERRANDS`
    @Transactional
    public Page after(String cursor, int limit, Set<Lane> lanes) {
        caller.requireScope(Scope.ERRANDS);
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw new IllegalArgumentException("The limit must be from 1 to " + LONGEST_PAGE);
        }
        var from = Cursor.parse(cursor);
        var visible = lanes.stream().filter(caller.lanes()::contains).collect(Collectors.toSet());
        if (visible.isEmpty()) {
            return new Page(List.of(), from.text());
        }
        sequencer.assign(Sequencer.Feed.ERRAND);
        var found = errands.after(from.seq(), visible, limit);
        var to = found.isEmpty() ? from : new Cursor(found.get(found.size() - 1).seq());
        return new Page(found, to.text());
    }
}
