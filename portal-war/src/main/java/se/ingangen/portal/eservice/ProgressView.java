package se.ingangen.portal.eservice;

import java.util.Collections;
import java.util.List;
import se.ingangen.content.eservice.Progress;

/// How far the reader has come: the numbers for the words, the pieces for the line under them.
public record ProgressView(int step, int of) {

    ProgressView(Progress progress) {
        this(progress.step(), progress.of());
    }

    /// A piece of line for each step that is done.
    public List<Integer> walked() {
        return Collections.nCopies(step - 1, 1);
    }

    /// A piece of line for each step from this one on.
    public List<Integer> left() {
        return Collections.nCopies(of - step + 1, 1);
    }
}
