package se.ingangen.content.intake;

import java.util.List;

/// A part of a list of errands.
///
/// @param total how many there are in the whole list
public record ErrandPage(List<Errand> errands, long total) {

    static final ErrandPage EMPTY = new ErrandPage(List.of(), 0);
}
