"""The words of dates: months, weekdays, units, and the words that point from one day to another.

Keys are folded, so one spelling stands for all that folding joins (फ़रवरी and फरवरी, सितंबर and सितम्बर); the further spellings are those that newsrooms really use.
"""

from __future__ import annotations

from typing import Final, TypeVar

from hindinews.text.folding import fold_word

_Value = TypeVar("_Value")


def table(rows: dict[_Value, str]) -> dict[str, _Value]:
    """Turn rows of a value and its spellings into a look-up by folded word."""
    return {fold_word(word): value for value, words in rows.items() for word in words.split()}


def words(text: str) -> frozenset[str]:
    """The folded words of a row."""
    return frozenset(fold_word(word) for word in text.split())


#: Attested: 24 फरवरी, २४ फ़रवरी, अप्रेल के अंत, तीन अक्तूबर, ऑक्टूबर.
MONTHS: Final = table({
    1: "जनवरी जनवरि", 2: "फरवरी फ़रबरी फेब्रुअरी", 3: "मार्च", 4: "अप्रैल अप्रेल एप्रिल", 5: "मई", 6: "जून", 7: "जुलाई जूलाई जुलाइ", 8: "अगस्त", 9: "सितंबर सितबंर सेप्टेंबर सिंतबर",
    10: "अक्टूबर अक्तूबर ऑक्टूबर आक्टूबर अक्टुबर", 11: "नवंबर नवम्वर नवबंर", 12: "दिसंबर दिसम्वर दिसबंर",
})  # fmt: skip
#: Short forms, read only beside a day or year: 12 जन॰ 2023, 5 सित॰.
SHORT_MONTHS: Final = table({1: "जन", 2: "फर", 4: "अप्रै", 7: "जुल", 8: "अग", 9: "सित", 10: "अक्टू अक्तू", 11: "नव", 12: "दिस"})
#: Months of the Saka calendar: 15 आषाढ़ 1945 (शक).
SAKA_MONTHS: Final = table({
    1: "चैत्र", 2: "वैशाख", 3: "ज्येष्ठ", 4: "आषाढ़", 5: "श्रावण", 6: "भाद्रपद भाद्र", 7: "आश्विन", 8: "कार्तिक", 9: "मार्गशीर्ष अग्रहायण", 10: "पौष", 11: "माघ", 12: "फाल्गुन",
})  # fmt: skip

#: Monday is 0, as in `datetime.date.weekday`. Attested: बृहस्पतिवार को, जुमे की नमाज, इतवार के दिन.
WEEKDAYS: Final = table({
    0: "सोमवार चंद्रवार", 1: "मंगलवार मगंलवार", 2: "बुधवार", 3: "गुरुवार गुरूवार बृहस्पतिवार वृहस्पतिवार वीरवार जुमेरात", 4: "शुक्रवार जुमा जुम्मा जुमे", 5: "शनिवार शनिचर शनिश्चर", 6: "रविवार इतवार आदित्यवार",
})  # fmt: skip
#: Of these, words that are a weekday only with a postposition of time: जुमे **को**; not जुमे की नमाज.
WEEKDAYS_ALSO_WORDS: Final = words("जुमा जुम्मा जुमे")

#: Units of time by TIMEX3 letter; the oblique and plural forms are listed, since दिनों and दिन differ by no rule of folding.
UNITS: Final = table({
    "D": "दिन दिनों दिनो दिवस रोज़", "W": "हफ़्ता हफ़्ते हफ़्तों हफ़्तो सप्ताह सप्ताहों", "M": "महीना महीने महीनों महीनो माह मास", "Y": "साल सालों सालो वर्ष वर्षों वर्षो बरस बरसों", "H": "घंटा घंटे घंटों घंटो", "MIN": "मिनट मिनटों",
    "S": "सेकंड सेकेंड सेकेंडों", "DE": "दशक दशकों", "C": "सदी सदियों शताब्दी शताब्दियों", "Q": "तिमाही तिमाहियों", "H6": "छमाही",
})  # fmt: skip
GRANULARITY: Final = {"D": "day", "W": "week", "M": "month", "Y": "year", "DE": "decade", "C": "century"}

#: Before a unit, weekday or month: −1 the one before, 0 this one, 1 the next. Attested: पिछले साल, बीते शुक्रवार, गत माह, इसी हफ्ते, चालू वर्ष, अगले महीने, आगामी सोमवार.
POINTERS: Final = table({-1: "पिछले पिछला पिछली बीते बीता बीती गत विगत गुज़रे गुज़री", 0: "इस इसी चालू मौजूदा वर्तमान", 1: "अगले अगला अगली आगामी"})
#: Two words that point: आने वाले सोमवार.
COMING: Final = ("आने", words("वाले वाला वाली"))
#: The same one as before in the text: उसी साल.
SAME: Final = words("उसी")

#: Days from today; कल and परसों go by tense.
TODAY: Final = fold_word("आज")
BY_TENSE: Final = table({1: "कल", 2: "परसों", 3: "नरसों"})

BEFORE: Final = words("पहले पूर्व")
AFTER: Final = words("बाद पश्चात उपरांत")
WITHIN: Final = words("भीतर अंदर")
#: A word before a count of units that shows it to be counted from something named before: इससे एक दिन पहले, उसके दो दिन बाद, चुनाव **से** दो दिन पहले.
ANCHORING: Final = words("से के इससे उससे इसके उसके जिसके जिससे ठीक महज सिर्फ ही")
#: A word before that makes it one of many: हर दो साल बाद.
EVERY: Final = words("हर प्रत्येक प्रति")

YEAR_WORDS: Final = words("साल सन सन् वर्ष ईस्वी ई")
FISCAL: Final = words("वित्त वित्तीय वित्तवर्ष कारोबारी")
#: The Vikram year runs 57 ahead, the Saka year 78 behind: विक्रम संवत 2080, शक संवत 1945.
ERAS: Final = table({-57: "विक्रम विक्रमी", 78: "शक शाके"})
ERA_WORD: Final = words("संवत संवत् सम्वत")

SEASONS: Final = table({"SU": "गर्मी गर्मियों ग्रीष्म", "WI": "सर्दी सर्दियों जाड़े जाड़ों शीत", "FA": "पतझड़ शरद", "SP": "वसंत बसंत"})
PARTS_OF_DAY: Final = table({"MO": "सुबह सवेरे प्रातः तड़के भोर पूर्वाह्न", "MI": "दोपहर अपराह्न", "EV": "शाम सायं सायंकाल", "NI": "रात रात्रि", "DT": "दिन"})

#: Postpositions and conjunctions after a year or month that show it to be a time.
OF_TIME: Final = words("में से तक के की का को पर और या तथा व एवं वाले वाली")
#: A word after a year that shows it to be one: 1971 **युद्ध**, 2024 **लोकसभा** चुनाव.
EVENT_AFTER_YEAR: Final = words("युद्ध जंग दंगा दंगे दंगों चुनाव चुनावों लोकसभा विधानसभा ओलंपिक ओलिंपिक हमला हमले हमलों धमाका धमाके धमाकों आंदोलन")
#: Nouns after a number that show it to be a count, not a year: 2000 **लोग**, 1984 **रुपये**.
NOT_A_YEAR: Final = words(
    "लोग लोगों रुपये रुपए रुपयों रु करोड़ लाख हज़ार अरब डॉलर यूरो पाउंड किलोमीटर किमी मीटर फुट फीट किलो टन सैनिक सैनिकों जवान जवानों मेगावाट रन वोट वोटों सीट सीटों एकड़ हेक्टेयर गांव गांवों "
    "छात्र छात्रों मरीज मरीजों मामले मामलों अंक अंकों प्रतिशत फीसदी ईसा नोट नोटों पार करीब आसपास लगभग अधिक ज्यादा कम ऊपर चालान राशि पद पदों संख्या भीड़ जुर्माना जुर्माने शिक्षकों कर्मचारियों यूनिट"
)
#: Words before a number that show it to be a count or a name: **करीब** 2000 की, **मिराज** 2000 में, **धारा** 1860 के.
NOT_A_YEAR_AFTER: Final = words(
    "करीब लगभग तकरीबन कुल महज़ मात्र केवल सिर्फ रुपये रु ₹ $ मिराज विंडोज़ धारा नंबर संख्या नं ट्रेन फ्लाइट उड़ान बोइंग एयरबस गाड़ी पिन मॉडल कमरा हेल्पलाइन हज़ार लाख करोड़ अंक पेज पृष्ठ अनुच्छेद मकान हाइट एस सु"
)
#: Words beside a month that show it to be no month: एडमिरल दोंग **जून ने**, दो **मार्च निकाले**, टेरीज़ा **मई**.
NOT_A_MONTH_BEFORE: Final = words("थेरेसा टेरेसा टेरीजा थेरीजा फ्लैग पैदल लॉन्ग कैंडल लांग डांडी दांडी मशाल विरोध रूट ट्रैक्टर रोड हंगर मौन शांति पीस आज़ादी लिलि")
NOT_A_MONTH_AFTER: Final = words("ने निकाला निकाली निकाले निकालेंगे निकालेगी निकालकर किया किए पास्ट")
MONTHS_ALSO_WORDS: Final = words("मार्च मई जून अगस्त")
#: After a month that is also a word: 2 **मार्च में** of a crowd; a bare मार्च needs one of these.
AFTER_MONTH: Final = words("में से तक के की का को माह महीने और या , ( ) । . :")

#: What the words after a date make of it: जून के **शुरू** में, 2014 के **मध्य** तक, मई के **पहले** हफ्ते.
PARTS: Final = table({
    "start": "शुरू शुरुआत शुरुआती शुरूआत प्रारंभ आरंभ पूर्वार्ध प्रथम पहले पहली", "mid": "मध्य बीचोबीच दूसरे तीसरे", "end": "अंत आख़िर आख़िरी अंतिम आखिरकार उत्तरार्ध चौथे", "approx": "आसपास करीब लगभग",
})  # fmt: skip
#: Of these, words that speak of a part only before a week, fortnight or day: मई के पहले **हफ्ते**.
PARTS_WITH_UNIT: Final = words("पहले पहली प्रथम दूसरे तीसरे चौथे आख़िरी अंतिम")
PART_UNITS: Final = words("हफ़्ते सप्ताह पखवाड़े महीने महीनों दिन दिनों चरण")
APPROX: Final = words("करीब लगभग तकरीबन अंदाज़न कोई")

#: Endings of a finite future verb: होगी, जाएंगे, मिलेंगे, करूंगा.
FUTURE_ENDINGS: Final = ("ेगा", "ेगी", "ेंगे", "ेंगी", "एगा", "एगी", "एंगे", "एंगी", "ोगे", "ओगे", "ूंगा", "ऊंगा", "ूंगी", "ऊंगी", "होगा", "होगी", "होंगे", "होंगी", "येगा", "येंगे", "येगी", "येंगी")
#: What puts a plan ahead: करने **वाले** हैं, **प्रस्तावित** है, हो **सकती** है, की **संभावना** है.
PLANNED: Final = words("वाला वाले वाली")
POSSIBLE: Final = words("प्रस्तावित संभावना संभावित सकता सकती सकते चाहिए उम्मीद पूर्वानुमान आसार जाए जाएं जाये जायें")
#: After a day that something lasts **until**: 7 जनवरी तक **हिरासत** में भेजा, सोमवार तक **स्थगित**.
UNTIL: Final = words("हिरासत रिमांड स्थगित मोहलत समय वक्त अल्टीमेटम जवाब आवेदन पंजीकरण रजिस्ट्रेशन बढ़ाई बढ़ाया बढ़ी बढ़ा टली टाल टाली रोक पूरा पूरी पाबंदी निलंबित डेडलाइन")
PAST: Final = words(
    "था थे थी थीं ने हुआ हुई हुए हुईं गया गई गए गये गयी गईं किया किए की कीं कहा बताया दिया दी दिए लिया ली चुका चुके चुकी मारा मारे पहुंचे पहुंचा पहुंची मिले मिली निकले लौटे लौटा लौटी आए आया आई गिरा गिरे गिरी "
    "चली चला चले रखा रखी देखा सुना पकड़ा पकड़े जीता जीती हारा बना बने बनी मिला छोड़ा तोड़ा डाला भेजा भेजे खोला बुलाया मनाया सुनाया उठाया लगाया दागे दागी दागा कराया करवाया"
)
PRESENT: Final = words("है हैं")
