package se.ingangen.portal.eservice;

/// Something on a page that may have to be put right.
public interface Faulty {

    /// What is wrong, and what to do; empty for nothing.
    String getFault();

    /// The id of what to put right, where a link from the summary leads.
    String getFirstField();
}
