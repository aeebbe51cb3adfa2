package se.ingangen.content.term;

import java.util.Comparator;
import java.util.List;

/// Terms were refused whole, because of these faults.
public class TermFaultsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<TermFault> faults;

    TermFaultsException(List<TermFault> faults) {
        super(faults.size() + " faults in the terms, the first on line "
                + faults.get(0).line());
        this.faults =
                faults.stream().sorted(Comparator.comparingInt(TermFault::line)).toList();
    }

    /// All of them, by line.
    public List<TermFault> faults() {
        return faults;
    }
}
