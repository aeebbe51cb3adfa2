package se.ingangen.portal.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/// The API, version 1.
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {}
