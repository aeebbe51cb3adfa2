package se.ingangen.content.article.exchange;

import java.util.List;

/// Content was refused whole, because of these faults.
public class ContentFaultsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ContentFault> faults;

    public ContentFaultsException(List<ContentFault> faults) {
        super(faults.size() + " faults in the content, the first in "
                + faults.get(0).file());
        this.faults = List.copyOf(faults);
    }

    /// All of them, by file and line.
    public List<ContentFault> faults() {
        return faults;
    }
}
