package se.ingangen.content.eservice.finder;

import java.util.List;

/// The finder as it stands in its file. Public, since JSON-B asks for it.
///
/// @param urgent a condition; null for never
public record FinderFile(String urgent, List<AskedInFile> questions, List<LeadInFile> leads) {

    /// @param when a condition; null for always
    public record AskedInFile(String name, String when, List<String> options) {}

    /// One of service and article, the other null.
    public record LeadInFile(String service, String article, String when) {}
}
