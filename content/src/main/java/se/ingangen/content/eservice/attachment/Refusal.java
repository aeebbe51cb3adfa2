package se.ingangen.content.eservice.attachment;

/// Why a file is not taken. Each has a message that says what to do instead; its first argument is
/// always the name of the file, isolated in the text by the message itself.
public enum Refusal {

    /// It is none of the kinds asked for; the second argument names those: `PDF, JPG`.
    KIND("eservice.file.kind"),

    /// It is larger than one file may be; the second argument is how much that is, in MB.
    TOO_LARGE("eservice.file.too-large"),

    /// The question has as many files as it may; the second argument is how many.
    TOO_MANY("eservice.file.too-many"),

    /// All files together would be more than they may; the second argument is how much, in MB.
    FULL("eservice.file.full"),

    /// Nothing is in it.
    EMPTY("eservice.file.empty"),

    /// It only opens with a password.
    PASSWORD("eservice.file.password"),

    /// It is broken, or made in a way that we cannot read.
    UNREADABLE("eservice.file.unreadable"),

    /// It carries what can run or unfold by itself: macros, programs, other files, a zip bomb.
    UNSAFE("eservice.file.unsafe"),

    /// The scanner found something. What it is called is in the log and not told.
    INFECTED("eservice.file.infected"),

    /// A picture with more pixels than we can open; the second argument is how many million we can.
    TOO_MANY_PIXELS("eservice.file.too-many-pixels"),

    /// Too many pictures wait for their turn; the file is welcome in a minute.
    BUSY("eservice.file.busy"),

    /// The draft has been sent or deleted, or never was. The page tells of that, not of the file.
    GONE("eservice.gone");

    private final String messageKey;

    Refusal(String messageKey) {
        this.messageKey = messageKey;
    }

    public String messageKey() {
        return messageKey;
    }
}
