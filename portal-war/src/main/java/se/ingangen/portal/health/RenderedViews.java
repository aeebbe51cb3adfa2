package se.ingangen.portal.health;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/// Counts how often each view was rendered since the start; a page that was ready in the cache is
/// not rendered. Faces makes the listener, so the counts are not a bean's.
public class RenderedViews implements PhaseListener {

    private static final long serialVersionUID = 1L;

    private static final Map<String, LongAdder> COUNTS = new ConcurrentHashMap<>();

    @Override
    public void beforePhase(PhaseEvent event) {
        var view = event.getFacesContext().getViewRoot();
        if (view != null && view.getViewId() != null) {
            COUNTS.computeIfAbsent(view.getViewId(), id -> new LongAdder()).increment();
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // Counted before, so that a view that fails is counted too.
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    /// The counts by view, such as `/search/search.xhtml`, in the order of their names.
    static Map<String, Long> counts() {
        var counts = new ConcurrentSkipListMap<String, Long>();
        COUNTS.forEach((view, count) -> counts.put(view, count.sum()));
        return counts;
    }
}
