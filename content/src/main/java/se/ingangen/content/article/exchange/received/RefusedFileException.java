package se.ingangen.content.article.exchange.received;

import java.util.List;

/// A file was refused whole, because of these faults.
public class RefusedFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    RefusedFileException(List<Refusal> refusals) {
        super(refusals.size() + " faults in the file, the first: " + refusals.get(0));
        this.refusals = List.copyOf(refusals);
    }

    /// All of them, in the order of the file.
    public List<Refusal> refusals() {
        return refusals;
    }
}
