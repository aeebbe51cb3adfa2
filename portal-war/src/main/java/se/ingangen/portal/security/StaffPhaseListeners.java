package se.ingangen.portal.security;

import jakarta.faces.FactoryFinder;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.lifecycle.LifecycleFactory;

/// Keeps the phase listeners of PrimeFaces to the staff's views.
///
/// They look for dialogs, updates and policies that public pages do not have, and may make a session
/// for it, and a cookie with it.
public class StaffPhaseListeners implements SystemEventListener {

    private static final String STAFF_VIEWS = "/desk/";

    @Override
    public void processEvent(SystemEvent event) {
        var factory = (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
        var lifecycle = factory.getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
        for (var listener : lifecycle.getPhaseListeners()) {
            if (listener.getClass().getName().startsWith("org.primefaces.")) {
                lifecycle.removePhaseListener(listener);
                lifecycle.addPhaseListener(new StaffOnly(listener));
            }
        }
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }

    private static final class StaffOnly implements PhaseListener {

        private static final long serialVersionUID = 1L;

        private final transient PhaseListener listener;

        private StaffOnly(PhaseListener listener) {
            this.listener = listener;
        }

        @Override
        public void beforePhase(PhaseEvent event) {
            if (isStaff(event.getFacesContext())) {
                listener.beforePhase(event);
            }
        }

        @Override
        public void afterPhase(PhaseEvent event) {
            if (isStaff(event.getFacesContext())) {
                listener.afterPhase(event);
            }
        }

        @Override
        public PhaseId getPhaseId() {
            return listener.getPhaseId();
        }

        private static boolean isStaff(FacesContext faces) {
            return faces.getExternalContext().getRequestServletPath().startsWith(STAFF_VIEWS);
        }
    }
}
