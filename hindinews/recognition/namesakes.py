"""Things that bear a person's name: the person is not spoken of in **महात्मा गांधी मार्ग**, **अंबेडकर जयंती**, **राजीव गांधी खेल रत्न**.

A name that stands right before a noun of such things, with no case marker between them, is part of the thing's name. Where the noun is also a place that people go to
(`राहुल गांधी अस्पताल पहुंचे`), the name is the person's unless nothing there goes: with an office before the name, or a verb of going or visiting behind the noun, it stays a person.
"""

from __future__ import annotations

from typing import Final

from hindinews.model import MentionType
from hindinews.recognition.draft import Draft, Reading

#: Nouns of things that are called after people and that nobody goes to or does anything to in a sentence without a case marker.
_BEARERS: Final = frozenset("जयंती जन्मशती पुण्यतिथि रत्न टूर्नामेंट मेमोरियल स्मृति फाउंडेशन ट्रस्ट फेलोशिप छात्रवृत्ति व्याख्यानमाला रोग सिंड्रोम धूमकेतु".split())
#: Nouns of things that are called after people, and that people go to, open or win.
_GOALS: Final = frozenset(
    "मार्ग रोड चौक नगर सेतु पुल एक्सप्रेसवे अस्पताल स्टेडियम एयरपोर्ट अड्डा अड्डे विश्वविद्यालय यूनिवर्सिटी कॉलेज संस्थान इंस्टीट्यूट पार्क उद्यान भवन स्टेशन टर्मिनल टर्मिनस स्मारक योजना ट्रॉफी शील्ड "
    "पुरस्कार पुरस्कारों अवॉर्ड अवार्ड".split()
)
#: Words that may stand between the name and the noun.
_BETWEEN: Final = frozenset(
    "अंतरराष्ट्रीय अंतर्राष्ट्रीय इंटरनेशनल राष्ट्रीय नेशनल ग्रामीण रोजगार गारंटी मेडिकल सरकारी राजकीय डिग्री इंटर खेल बैडमिंटन क्रिकेट फुटबॉल हॉकी टेनिस मेमोरियल हवाई मेट्रो रेलवे कृषि तकनीकी "
    "सुपर स्पेशियलिटी कैंसर जिला संयुक्त".split()
)
#: How words begin that show that somebody goes there or does something there: राहुल गांधी अस्पताल **पहुंचे**, मोदी रोड **शो** करेंगे, योगी नगर **निगम** की बैठक में.
_GOING: Final = tuple("पहुंच रवाना लौट मिले मिलीं मुलाकात उद्घाटन शुभारंभ दौरा दौरे निरीक्षण जायजा भर्ती शिलान्यास लोकार्पण देखने शो निगम पालिका पंचायत परिषद लेकर लेने उठा थाम जीत ग्रहण पाने".split())
#: Verbs of going and being that are auxiliaries too, and speak only right behind the noun: अस्पताल **गए**, अस्पताल में **हैं**, but अस्पताल में रखे **गए** **हैं**.
_WENT: Final = tuple("गए गई गया जा आए आई आएं है थे था थी रहे रहीं नहीं छुट्टी".split())


def without_namesakes(reading: Reading, people: list[Draft]) -> list[Draft]:
    """Leave out the people whose name only names a thing here.

    >>> from hindinews.pipeline import Pipeline
    >>> [p.name for p in Pipeline()("महात्मा गांधी मार्ग पर जाम रहा। राहुल गांधी अस्पताल पहुंचे।").people]
    ['Rahul Gandhi']
    """
    ending = {d.last for d in people if d.type is MentionType.PERSON}
    return [d for d in people if d.type is not MentionType.PERSON or not _names_a_thing(reading, d, ending)]


def _names_a_thing(reading: Reading, draft: Draft, ending: set[int]) -> bool:
    if draft.role is not None and draft.role.kind == "office":
        return False
    at = draft.last
    if not draft.entries and reading.keys[at - 1] in _BEARERS:
        return True  # अंबेडकर जयंती, taken for a name of two words
    while reading.key(at) in _BETWEEN and at - draft.last < 4:
        at += 1
    if reading.key(at) in _BEARERS:
        return True
    if reading.key(at) not in _GOALS:
        return False
    behind = reading.key(at + 2) if reading.key(at + 1) in ("में", "से", "पर") else reading.key(at + 1)
    goes = behind.startswith(_WENT) or any(word.startswith(_GOING) for word in reading.keys[at + 1 : at + 6])
    return draft.first in ending or not goes
