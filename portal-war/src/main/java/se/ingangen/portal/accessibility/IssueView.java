package se.ingangen.portal.accessibility;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.ingangen.content.accessibility.KnownIssue;
import se.ingangen.content.accessibility.Place;
import se.ingangen.content.accessibility.Reason;
import se.ingangen.i18n.Formats;
import se.ingangen.i18n.Language;
import se.ingangen.i18n.Messages;

/// Something that does not work, in the reader's words.
public final class IssueView {

    private final KnownIssue issue;
    private final Messages messages;
    private final Formats formats;
    private final List<Link> where;
    private final List<Link> help;

    /// @param link the way to a place, if the public may go there
    IssueView(KnownIssue issue, Messages messages, Formats formats, Function<Place, Optional<Link>> link) {
        this.issue = issue;
        this.messages = messages;
        this.formats = formats;
        this.where = issue.where().stream().flatMap(p -> link.apply(p).stream()).toList();
        this.help = issue.help().flatMap(link).stream().toList();
    }

    /// The id of its heading.
    public String getId() {
        return "issue-" + issue.key();
    }

    public String getHeading() {
        return messages.text(issue.message("heading"));
    }

    public String getWhat() {
        return messages.text(issue.message("what"));
    }

    public String getWhy() {
        return messages.text(issue.message("why"));
    }

    public String getInstead() {
        return messages.text(issue.message("instead"));
    }

    /// Why it remains, as the law knows it.
    public String getReason() {
        return messages.text(issue.reason().messageKey());
    }

    /// The numbers of the success criteria; empty for none.
    public String getCriteria() {
        return String.join(", ", issue.criteria());
    }

    public String getSince() {
        return formats.date(issue.since());
    }

    /// The same as machines read it.
    public String getSinceIso() {
        return issue.since().toString();
    }

    /// Whether it is to be put right, so that the reader may ask when.
    public boolean isToBeFixed() {
        return issue.reason() == Reason.NOT_YET_FIXED;
    }

    /// When it is to be put right, or that we do not know.
    public String getPlanned() {
        return issue.planned()
                .map(day -> messages.text("accessibility.planned.by", formats.date(day)))
                .orElseGet(() -> messages.text("accessibility.planned.no-date"));
    }

    /// Whether it shows on all pages.
    public boolean isEverywhere() {
        return issue.where().isEmpty();
    }

    /// The pages that it shows on, as far as they are there.
    public List<Link> getWhere() {
        return where;
    }

    /// The page that helps meanwhile: one or none.
    public List<Link> getHelp() {
        return help;
    }

    /// A page to go to.
    ///
    /// @param language what the title is written in
    public record Link(String address, String title, Language language) {}
}
