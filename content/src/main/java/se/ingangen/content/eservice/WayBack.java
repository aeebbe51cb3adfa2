package se.ingangen.content.eservice;

/// What opens a draft again, shown once.
///
/// @param link what is in the address of the page where the code is typed
/// @param code as it is written down, such as `K7QM-2FXD`
public record WayBack(String link, String code) {

    /// Without both, so that no log has them.
    @Override
    public String toString() {
        return "WayBack";
    }
}
