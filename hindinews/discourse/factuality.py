"""How surely something happened: from tense, modality, negation and from what governs the clause.

Each cue is a row; the words after the trigger are read first, then the clause, then the clause that governs it (आरोप लगाया **कि** …).
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from hindinews.discourse.clauses import IF, Clause
from hindinews.discourse.word_forms import noun_forms, verb_forms
from hindinews.text.folding import fold_word


def _nouns(text: str) -> frozenset[str]:
    return frozenset(form for word in text.split() for form in noun_forms(word))


def _keys(text: str) -> frozenset[str]:
    return frozenset(fold_word(w) for w in text.split())


#: Words that follow an infinitive and say what became of it; the nearest decides. Attested: भेजने की **योजना**, मिलने पर **राजी**, हमला करने की **कोशिश**, हस्ताक्षर करने से **इनकार**.
GOVERNORS: Final[dict[str, str]] = {
    **dict.fromkeys(_nouns("योजना तैयारी फैसला निर्णय ऐलान एलान घोषणा सहमति इरादा वादा आश्वासन संकल्प निमंत्रण न्योता सहमत राजी राज़ी तय तैयार प्रतिबद्ध निर्धारित प्रस्तावित कार्यक्रम आदेश निर्देश मंजूरी लक्ष्य"), "planned"),
    **dict.fromkeys(_nouns("इच्छा मांग अपील अनुरोध आग्रह आह्वान चाहिए जरूरत आवश्यकता उम्मीद वकालत पक्षधर बेताब इच्छुक ख्वाहिश पैरवी गुहार सलाह सुझाव उद्देश्य मकसद") | verb_forms("चाह"), "desired"),
    **dict.fromkeys(_nouns("कोशिश प्रयास प्रयत्न साजिश प्रयासरत"), "attempted"),
    **dict.fromkeys(_nouns("इनकार इन्कार मना विफल असफल नाकाम रद्द स्थगित विफलता असमर्थ नाकाफी परहेज"), "negated"),
    **dict.fromkeys(_nouns("संभावना आशंका खतरा अटकल अनुमान पेशकश विचार प्रस्ताव चेतावनी धमकी संकेत विकल्प कयास डर अंदेशा") | verb_forms("सक"), "hypothetical"),
    **dict.fromkeys(_nouns("आरोप दावा इल्जाम शक संदेह आरोपी"), "alleged"),
    **dict.fromkeys(_nouns("खंडन"), "denied"),
}
#: Of a clause that governs another by कि: what its last words make of the other.
_THAT: Final[dict[str, str]] = {
    **dict.fromkeys(_nouns("आरोप दावा इल्जाम शक संदेह"), "alleged"),
    **dict.fromkeys(_nouns("खंडन इनकार इन्कार खारिज"), "denied"),
    **dict.fromkeys(_nouns("आशंका अनुमान संभावना अटकल प्रस्ताव पेशकश चेतावनी धमकी कयास डर संभव मुमकिन") | verb_forms("चेता"), "hypothetical"),
    **dict.fromkeys(_nouns("उम्मीद अपील मांग आग्रह अनुरोध आह्वान चाहते चाहता जरूरी सुझाव"), "desired"),
    **dict.fromkeys(_nouns("सवाल") | verb_forms("पूछ"), "question"),
}
_NOT: Final = _keys("नहीं न ना मत नहि")
_BEFORE: Final[dict[str, str]] = {
    **dict.fromkeys(_keys("संभावित संभवत: संभवतः संभवत शायद"), "hypothetical"),
    **dict.fromkeys(_keys("प्रस्तावित आगामी नियोजित"), "planned"),
    **dict.fromkeys(_keys("कथित तथाकथित"), "alleged"),
}
_HEDGES: Final = _keys("संभवतः संभवत शायद मुमकिन")
_ALLEGED_SO: Final = _keys("कथित")
_FUTURE: Final = ("ेगा", "ेंगे", "ेगी", "ेंगी", "एगा", "एंगे", "एगी", "एंगी", "ूंगा", "ूंगी", "येगा", "येंगे", "ऊंगा", "होगा", "होगी", "होंगे")
_INFINITIVE: Final = ("ने", "ना", "नी")
_WALA: Final = _keys("वाला वाले वाली")
_BE: Final = _keys("है हैं था थे थी थीं")
_SUBJUNCTIVE: Final = _keys("करे करें दे दें हो हों जाए जाएं जाये ले लें रोके रोकें छोड़े छोड़ें हटाए हटाएं लौटे लौटें आए आएं भेजे भेजें रखे रखें मिलें बनाए बनाएं")
_ERGATIVE: Final = _keys("ने उसने उन्होंने इसने इन्होंने जिसने जिन्होंने हमने मैंने")
_HORIZON: Final = 14


def factuality_of(keys: list[str], last: int, verb: int, clause: Clause, *, predicate: bool, first: int) -> str:
    """Read how surely the event of a trigger happened, by its own clause.

    Args:
        keys: Token keys.
        last: Index after the trigger.
        verb: Index of the verb that carries the tense: the trigger's own, or its light verb; -1 for a bare event noun.
        clause: The clause.
        predicate: The trigger is the clause's predicate, or a verb.
        first: Index of the trigger.
    """
    own = _tail(keys, first, last, verb, clause, predicate)
    if own == "actual" and clause.kind == "if":
        own = "conditional"
    if own == "planned" and clause.kind in ("if", "then"):
        own = "conditional"
    if own == "actual" and clause.kind == "then" and predicate:
        own = "actual"
    if own in ("actual", "planned"):
        for index in range(max(clause.first, first - 4), first):
            if keys[index] in ("कोई", "किसी") and keys[index + 1 : index + 2] == ["भी"]:
                return "hypothetical"
            found = _BEFORE.get(keys[index]) if index >= first - 3 else None
            if found is not None:
                return found
        words = keys[clause.first : clause.last]
        if predicate and any(w in _HEDGES for w in words):
            return "hypothetical"
        if any(a in _ALLEGED_SO and b in ("तौर", "रूप") for a, b in pairwise(words)):
            return "alleged"
        if own == "actual" and clause.kind == "main" and words and words[-1] == "?" and predicate:
            return "question"
    return own


def _tail(keys: list[str], first: int, last: int, verb: int, clause: Clause, predicate: bool) -> str:
    end = min(clause.last, last + _HORIZON)
    if not predicate:
        # a bare event noun: what governs it directly (हमले की आशंका, युद्धविराम की जरूरत), within three words
        if last < end and keys[last] in ("की", "का", "के", "से", "पर", "को"):
            for index in range(last + 1, min(end, last + 4)):
                found = GOVERNORS.get(keys[index])
                if found is not None:
                    if found == "planned" and keys[last] not in ("की", "का", "के", "पर"):
                        break
                    if found == "negated" and keys[last] == "से":
                        return found
                    if keys[last] in ("से", "को"):
                        break
                    return found
        for index in range(last, min(end, last + 5)):
            if keys[index] in ("बारे", "लेकर"):
                if any(GOVERNORS.get(w) == "hypothetical" or w.startswith("चिंता") for w in keys[index + 1 : min(end, index + 5)]):
                    return "hypothetical"
                break
        return "actual"
    start = verb if verb >= 0 else last
    infinitive = start < end and keys[start].endswith(_INFINITIVE) and keys[start] not in ("ने", "अपने", "सामने")
    if not infinitive and start + 1 < end and keys[start + 1] in ("जाने", "जाना", "जानी"):
        infinitive = True
    for index in range(start, end):
        key = keys[index]
        if key in _WALA and index - start <= 2:
            return "planned" if index + 1 < end and keys[index + 1] in _BE else "actual"
    negated = any(keys[i] in _NOT for i in range(max(clause.first, start - 2), end))
    if infinitive:
        for index in range(start + 1, end):
            found = GOVERNORS.get(keys[index])
            if found is not None:
                after = keys[index + 1 : min(end, index + 4)]
                if any(w in _NOT for w in after):
                    return "negated" if found not in ("negated", "desired") else "actual" if found == "negated" else "desired"
                return found
        if start + 1 < end and keys[start + 1] in _keys("है हैं होगा होगी पड़ेगा पड़ेगी"):
            return "planned"
        if start + 2 < end and keys[start + 1] == "के" and keys[start + 2] == "लिए":
            return "desired"
        if start + 1 < end and keys[start + 1] == "से" and any(w.startswith(("रोक", "बच")) for w in keys[start + 2 : end]):
            return "negated"
        if start + 1 < end and keys[start + 1] in ("के", "पर") and any(w in ("बाद", "दौरान") for w in keys[start + 2 : start + 3]):
            return "actual"
    tail = keys[start:end]
    if any(w == "या" and tail[i + 1 : i + 2] == ["नहीं"] for i, w in enumerate(tail)):
        return "hypothetical"
    if negated:
        return "negated"
    for word in tail:
        found = GOVERNORS.get(word)
        if found == "hypothetical" and word in verb_forms("सक"):
            return found
        if word == "चाहिए":
            return "desired"
        if word.endswith(_FUTURE):
            return "planned"
    words = [w for w in tail if w[:1].isalpha()]
    if words and words[-1] in _SUBJUNCTIVE and clause.kind != "main" and len(words) <= 3 and not any(k in _ERGATIVE for k in keys[clause.first : first]):
        return "desired"
    return "actual"


def under(own: str, governor: list[str]) -> str:
    """Combine the reading of a clause with the clause that governs it by कि.

    Args:
        own: The clause's own reading.
        governor: Keys of the governing clause.

    >>> under("actual", ["अमेरिका", "ने", "आरोप", "लगाया", "कि"])
    'alleged'
    """
    if own in ("negated", "conditional", "hypothetical", "question", "desired"):
        return own
    words = governor[-8:]
    for index in range(len(words) - 1, -1, -1):
        found = _THAT.get(words[index])
        if found is None:
            continue
        if found == "denied" or own in ("actual", "attempted"):
            return found
        if found in ("hypothetical", "alleged"):
            return "hypothetical"
        return own
    if "साफ" in words and "नहीं" in words:
        return "hypothetical"
    return own


def is_condition(clause: Clause, keys: list[str]) -> bool:
    """Say whether a clause begins with अगर or यदि."""
    return clause.kind == "if" or any(k in IF for k in keys[clause.first : clause.first + 2])


__all__ = ["GOVERNORS", "factuality_of", "is_condition", "under"]
