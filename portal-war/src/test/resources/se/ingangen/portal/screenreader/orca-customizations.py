"""What is set in Orca for the tests: it is brief, and asks for each text's own language."""

from orca import settings, speech_generator
from orca.acss import ACSS
from orca.speechserver import VoiceFamily

settings.enableKeyEcho = False
settings.sayAllOnLoad = False
settings.speakMisspelledIndicator = False

# Orca 43 finds out which language a text is in, and writes it down, but does not ask the voice for
# it. Here it does. A voice without a name counts as none. Orca's own words stay in the language of
# the desktop.
_voice = speech_generator.SpeechGenerator.voice


def _voice_in_language_of_text(self, key=None, **args):
    voices = _voice(self, key, **args)
    language = args.get("language")
    if language and key in (None, speech_generator.DEFAULT):
        voices[0][ACSS.FAMILY] = VoiceFamily({VoiceFamily.LANG: language, VoiceFamily.NAME: language})
    return voices


speech_generator.SpeechGenerator.voice = _voice_in_language_of_text
