"""The words that report speech, as tables: one row a word, with what it does and an attested example.

A stance is what the reporting word says of the speaker's commitment: `states`, `claims`, `alleges`, `denies`, `warns`, `asks`, `demands`, `estimates`, `hopes`, `supposes`,
`conditional`. The keys are folded (`text.folding`), so that one row covers the spellings of a word.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from hindinews.text.folding import fold_word

#: How sure a statement is that is told with a stance.
CERTAINTY: Final[dict[str, float]] = {
    "states": 1.0,
    "claims": 0.6,
    "alleges": 0.5,
    "denies": 0.0,
    "warns": 0.6,
    "asks": 0.5,
    "demands": 0.5,
    "estimates": 0.6,
    "hopes": 0.5,
    "supposes": 0.5,
    "conditional": 0.3,
}


@dataclass(frozen=True, slots=True)
class Word:
    """A row: forms of a word, the stance that it gives, an example."""

    forms: tuple[str, ...]
    stance: str
    example: str


def _rows(*rows: tuple[str, str, str]) -> tuple[Word, ...]:
    return tuple(Word(tuple(fold_word(form) for form in forms.split()), stance, example) for forms, stance, example in rows)


#: Verbs that report by themselves.
VERBS: Final = _rows(
    ("कहा कही कहते कहती कहता कहतीं कह कहेंगे", "states", "मंत्री ने कहा कि बैठक सफल रही"),
    ("बोले बोला बोली बोलीं बोलते", "states", "प्रधानमंत्री बोले, भारत तैयार है"),
    ("बताया बताई बताते बताती बताता बता", "states", "प्रवक्ता ने बताया कि दो जवान घायल हैं"),
    ("लिखा लिखते लिखती लिखी लिख", "states", "उन्होंने एक्स पर लिखा कि यह जीत सबकी है"),
    ("जोड़ा जोड़ते जोड़ती", "states", "उन्होंने जोड़ा कि जांच जारी है"),
    ("दोहराया दोहराते दुहराया दोहराई", "states", "मंत्री ने दोहराया कि नीति नहीं बदलेगी"),
    ("समझाया समझाते समझाई", "states", "कोच ने समझाया कि धैर्य जरूरी है"),
    ("सुनाया फरमाया", "states", "मौलाना ने फरमाया कि अमन जरूरी है"),
    ("माना मानते मानती मानता मानतीं", "states", "मंत्री ने माना कि चूक हुई"),
    ("स्वीकारा कबूला स्वीकारते", "states", "आरोपी ने कबूला कि पैसा उसने लिया"),
    ("चेताया चेताते चेतावा चेताई", "warns", "राष्ट्रपति ने चेताया कि जवाब कड़ा होगा"),
    ("धमकाया", "warns", "उसने धमकाया कि अंजाम बुरा होगा"),
    ("पूछा पूछते पूछती पूछे पूछने", "asks", "पत्रकार ने पूछा कि वार्ता कब होगी"),
    ("नकारा", "denies", "कंपनी ने नकारा कि सौदा हुआ है"),
    ("ट्वीट ट्वीटा", "states", "उन्होंने ट्वीट कर बताया कि वह ठीक हैं"),
)

#: Nouns that report with a light verb (आरोप लगाया, दावा किया, चेतावनी दी), or with है after a genitive (का आरोप है).
NOUNS: Final = _rows(
    ("बयान वक्तव्य", "states", "सेनापति ने बयान दिया कि सीमा शांत है"),
    ("जानकारी सूचना खबर", "states", "पुलिस ने जानकारी दी कि दो लोग पकड़े गए"),
    ("घोषणा ऐलान एलान उद्घोषणा", "states", "सरकार ने घोषणा की कि कर घटेगा"),
    ("खुलासा उजागर", "states", "पुतिन ने खुलासा किया कि मिसाइल नई है"),
    ("स्पष्ट साफ", "states", "मंत्री ने स्पष्ट किया कि कोई छूट नहीं मिलेगी"),
    ("संकेत इशारा", "states", "आडवाणी ने संकेत दिया कि वार्ता टलेगी"),
    ("स्वीकार कबूल", "states", "प्रधानमंत्री ने स्वीकार किया कि दबाव था"),
    ("पुष्टि तस्दीक", "states", "सेना ने पुष्टि की कि विमान गिरा"),
    ("जोर बल", "states", "मंत्री ने इस बात पर जोर दिया कि संवाद जरूरी है"),
    ("टिप्पणी प्रतिक्रिया जवाब उत्तर", "states", "प्रवक्ता ने जवाब दिया कि जांच चल रही है"),
    ("ट्वीट पोस्ट रीट्वीट", "states", "उन्होंने ट्वीट किया कि वह दिल्ली में हैं"),
    ("तर्क दलील", "claims", "वकील ने दलील दी कि गवाह झूठा है"),
    ("दावा दावे", "claims", "सेना ने दावा किया कि ड्रोन गिराए गए"),
    ("नोट उल्लेख जिक्र", "states", "सलाहकारों ने नोट किया कि निर्यात नियमों के खिलाफ है"),
    ("याद", "states", "उन्होंने याद दिलाया कि समझौता पुराना है"),
    ("रेखांकित", "states", "जयशंकर ने रेखांकित किया कि शांति जरूरी है"),
    ("आश्वस्त सूचित अवगत", "states", "मुख्यमंत्री ने आश्वस्त किया कि राशि समय पर मिलेगी"),
    ("महसूस", "states", "मंत्री ने महसूस किया कि सुधार चाहिए"),
    ("राय विचार मत", "states", "न्यायाधीश की राय है कि कानून पुराना है"),
    ("भरोसा आश्वासन वादा विश्वास यकीन", "states", "मुख्यमंत्री ने भरोसा दिलाया कि मदद मिलेगी"),
    ("सहमति", "states", "नेताओं ने सहमति जताई कि वार्ता हो"),
    ("प्रस्ताव सुझाव सलाह", "demands", "जेलेंस्की ने प्रस्ताव रखा कि युद्ध रुके"),
    ("मांग मांगें", "demands", "विपक्ष ने मांग की कि जांच हो"),
    ("आग्रह अनुरोध अपील गुजारिश आह्वान आहवान विनती", "demands", "उन्होंने आग्रह किया कि सभी शांति रखें"),
    ("आदेश निर्देश हिदायत", "demands", "अदालत ने आदेश दिया कि मुआवजा दिया जाए"),
    ("आरोप इल्जाम", "alleges", "विपक्ष ने आरोप लगाया कि पैसा गायब है"),
    ("शिकायत आपत्ति ऐतराज", "alleges", "पार्टी ने आपत्ति जताई कि नियम टूटे"),
    ("चेतावनी धमकी", "warns", "ईरान ने चेतावनी दी कि जवाब मिलेगा"),
    ("आगाह सचेत खबरदार", "warns", "पूर्व सेनापति ने आगाह किया कि खतरा बढ़ा है"),
    ("इनकार इन्कार खंडन", "denies", "कंपनी ने इस बात से इनकार किया कि दाम बढ़ेंगे"),
    ("खारिज", "denies", "मंत्री ने इस आरोप को खारिज किया कि सौदा गलत था"),
    ("सवाल प्रश्न", "asks", "सांसद ने सवाल किया कि पैसा कहां गया"),
    ("अनुमान भविष्यवाणी अंदाजा पूर्वानुमान", "estimates", "विभाग ने अनुमान जताया कि बारिश होगी"),
    ("संभावना आशंका अंदेशा शक संदेह डर", "supposes", "पुलिस ने आशंका जताई कि आरोपी भाग सकता है"),
    ("उम्मीद आशा अपेक्षा", "hopes", "मंत्री ने उम्मीद जताई कि हल निकलेगा"),
    ("चिंता अफसोस खेद दुख", "states", "महासचिव ने चिंता जताई कि हालात बिगड़ रहे हैं"),
)

#: Verbal nouns that report with है/था after a genitive: X **का कहना है** कि.
COPULAS: Final = _rows(
    ("कहना बताना बोलना", "states", "विशेषज्ञों का कहना है कि खतरा टला नहीं"),
    ("मानना सोचना", "supposes", "जानकारों का मानना है कि दाम घटेंगे"),
    ("पूछना", "asks", "विपक्ष का पूछना है कि फाइल कहां है"),
)

#: Light verbs: they report only with a noun of `NOUNS`.
LIGHT: Final = frozenset(
    fold_word(w)
    for w in (
        "किया की किए किये करते करती करता करें कर करके करेंगे दिया दी दिए दिये देते देती देता दे लगाया लगाई लगाए लगाये लगाते लगाती लगाता लगा जताया जताई जतायी जताए जताते जताती जता "
        "रखा रखी रखे रखते उठाया उठाए उठाते दिलाया दिलाई दिलाते दिला दोहराया दोहराई सुनाया"
    ).split()
)
#: Words between the noun and its light verb: उम्मीद **व्यक्त** की, चेतावनी **जारी** की, मांग **भी** की.
BETWEEN: Final = frozenset(fold_word(w) for w in "व्यक्त प्रकट जाहिर जारी भी ही तो तक फिर दर्ज".split())
NEGATIONS: Final = frozenset("नहीं न ना मत".split())
#: Auxiliaries after a verb of saying. The second set makes it passive: कहा **गया** है.
COPULA_FORMS: Final = frozenset("है हैं हूं था थी थे थीं हो".split())
AUXILIARIES: Final = COPULA_FORMS | frozenset("रहा रही रहे चुका चुकी चुके जा हुए हुआ हुई डाला ले".split())
PASSIVE: Final = frozenset("गया गई गयी गए गये जाता जाती जाते".split())
#: Stems of verbs of saying to which दिया or चुके is joined: कह **दिया**, बता **चुके हैं**.
STEMS: Final = frozenset("कह बता लिख पूछ समझा मान सुना".split())
GIVE: Final = frozenset("दिया दी दिए दे लिया".split())

#: Postpositions that name a source: पुलिस **के अनुसार**. Second word after के.
SOURCE_WORDS: Final[dict[str, str]] = {
    "अनुसार": "पुलिस के अनुसार, दो लोग घायल हैं",
    "मुताबिक": "सूत्रों के मुताबिक बैठक टल गई",
}
#: After these, X के अनुसार is a manner, not a source: **योजना** के अनुसार काम चल रहा है.
NO_SOURCE: Final = frozenset(
    fold_word(w)
    for w in (
        "योजना योजनाओं कार्यक्रम जरूरत जरूरतों आवश्यकता इच्छा मर्जी क्षमता हिसाब क्रम परंपरा परंपराओं उम्मीद उम्मीदों समय समयानुसार मौसम पसंद सुविधा मान्यता वरीयता स्थिति मांग मानकों "
        "योग्यता रीति विधि तारीख दर मूल्य बाजार रुचि अपेक्षा संख्या आयु उम्र वेतन प्रावधानों इस उस इसी उसी जिस किस"
    ).split()
)
#: Words that may open a sentence before its source: **हालांकि** पुलिस के अनुसार.
CONNECTIVES: Final = frozenset(fold_word(w) for w in "लेकिन हालांकि उधर वहीं और मगर पर इधर जबकि दरअसल फिर किंतु परंतु बहरहाल".split())
ADVERSATIVES: Final = frozenset("लेकिन मगर किंतु परंतु".split())

#: Pronouns that can speak, folded; True where they mean people in the plural or in respect.
PRONOUN_AGENTS: Final[dict[str, bool]] = {"उन्होंने": True, "इन्होंने": True, "उसने": False, "इसने": False, "जिन्होंने": True, "जिसने": False}
PRONOUN_SUBJECTS: Final[dict[str, bool]] = {"वह": False, "वो": True, "वे": True, "ये": True}
PRONOUN_OWNERS: Final[dict[str, bool]] = {
    "उनका": True, "उनकी": True, "उनके": True, "इनका": True, "इनके": True, "उसका": False, "उसकी": False, "उसके": False, "इसका": False, "इसके": False, "जिनका": True, "जिसका": False,
}  # fmt: skip
PRONOUN_PLACES: Final = frozenset("इसमें उसमें जिसमें इनमें उनमें जिनमें".split())


def by_form(words: tuple[Word, ...]) -> dict[str, Word]:
    """Give the rows of a table by form."""
    return {form: word for word in words for form in word.forms}


VERB_FORMS: Final = by_form(VERBS)
NOUN_FORMS: Final = by_form(NOUNS)
#: Nouns of `NOUNS` that also report with है after a genitive: विपक्ष **का आरोप है**.
_OWNABLE: Final = frozenset(
    fold_word(w)
    for w in "बयान तर्क दलील दावा राय विचार मत भरोसा विश्वास यकीन सुझाव सलाह मांग अपील आरोप इल्जाम शिकायत आपत्ति चेतावनी धमकी सवाल प्रश्न अनुमान भविष्यवाणी अंदाजा संभावना आशंका अंदेशा शक संदेह डर उम्मीद आशा अपेक्षा".split()
)
COPULA_NOUNS: Final = {**{form: word for form, word in by_form(NOUNS).items() if form in _OWNABLE}, **by_form(COPULAS)}
