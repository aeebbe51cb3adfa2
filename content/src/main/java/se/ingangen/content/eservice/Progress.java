package se.ingangen.content.eservice;

/// Where somebody is: step so many of so many, checking the answers being the last.
public record Progress(int step, int of) {}
