package se.ingangen.content.eservice;

/// A page of a journey.
///
/// @param item the item of the step's group whose page it is; empty for the step itself
public record Place(Step step, String item) {

    /// The page of the step itself.
    public static Place of(Step step) {
        return new Place(step, "");
    }
}
