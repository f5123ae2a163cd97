"""A voice for Orca that writes down what it is told to say.

It stands in for the speech server, in Orca's own file for changes by the user. Every line is a record in JSON:
`say` for words, `stop` for where the voice is told to be silent. Keys that are echoed are left out: a person who
presses a key knows which one.
"""

import json
import os

from orca import settings, speech, speechserver


class Listener(speechserver.SpeechServer):
    """Writes down, and speaks to nobody."""

    def __init__(self):
        super().__init__()
        self._file = open(os.environ["SPOKEN"], "a", encoding="utf-8")

    def _write(self, **record):
        self._file.write(json.dumps(record, ensure_ascii=False) + "\n")
        self._file.flush()

    def speak(self, text=None, acss=None, interrupt=True):
        if text and text.strip():
            self._write(say=" ".join(text.split()))

    def speakCharacter(self, character, acss=None):
        self._write(say=character)

    def speakKeyEvent(self, event, acss=None):
        pass

    def sayAll(self, utteranceIterator, progressCallback):
        for context, acss in utteranceIterator:
            self.speak(context.utterance, acss)
            context.currentOffset = context.endOffset
            progressCallback(context.copy(), speechserver.SayAllContext.COMPLETED)

    def stop(self):
        self._write(stop=True)

    def shutdownActiveServers(self):
        """Orca calls this whenever it reads its settings anew; this voice stays."""


LISTENER = Listener()


def init():
    """What Orca calls to get a voice."""
    speech._speechserver = LISTENER


speech.init = init

# Nothing is read aloud unasked: how far that comes depends on when the script arrives.
settings.sayAllOnLoad = False
settings.pageSummaryOnLoad = False
