"""The words of quantities: units of measure and money, nouns that are counted, and the words that make a number more, less or about."""

from __future__ import annotations

from typing import Final, NamedTuple

from hindinews.text.folding import fold_word


class Unit(NamedTuple):
    """What a number is of: a unit by its `pint` name, an ISO 4217 code, or an English noun."""

    name: str
    kind: str


def _rows(kind: str, rows: dict[str, str]) -> dict[tuple[str, ...], Unit]:
    return {tuple(fold_word(spelling).split()): Unit(name, kind) for name, spellings in rows.items() for spelling in spellings.split("|")}


#: Units, each with the spellings of the papers. Attested: 2,000 किमी, 40 मील प्रति घंटे, 44.5 डिग्री सेल्सियस, 5 फीसदी, 20 हजार करोड़ रुपये, 3 अरब डॉलर.
MEASURES: Final[dict[tuple[str, ...], Unit]] = {
    **_rows("money", {
        "INR": "रुपये|रुपए|रूपये|रूपए|रुपया|रुपयों|रुपैये|रु|रु.|भारतीय रुपये|rs|rs.|inr", "USD": "डॉलर|डालर|अमेरिकी डॉलर|अमरीकी डॉलर|अमेरिकी डालर|यूएस डॉलर|usd", "EUR": "यूरो|eur",
        "GBP": "पाउंड स्टर्लिंग|ब्रिटिश पाउंड", "RUB": "रूबल|रूसी रूबल", "CNY": "युआन|चीनी युआन", "JPY": "येन|जापानी येन", "BDT": "टका|बांग्लादेशी टका", "AED": "दिरहम|यूएई दिरहम", "CHF": "स्विस फ्रैंक",
        "PKR": "पाकिस्तानी रुपये|पाकिस्तानी रुपए", "NPR": "नेपाली रुपये|नेपाली रुपए", "LKR": "श्रीलंकाई रुपये|श्रीलंकाई रुपए", "AUD": "ऑस्ट्रेलियाई डॉलर", "CAD": "कनाडाई डॉलर", "SGD": "सिंगापुर डॉलर|सिंगापुरी डॉलर",
        "HKD": "हांगकांग डॉलर", "KRW": "दक्षिण कोरियाई वॉन", "SAR": "सऊदी रियाल", "IRR": "ईरानी रियाल", "KWD": "कुवैती दीनार", "UAH": "रिव्निया", "TRY": "तुर्की लीरा|लीरा", "ILS": "शेकेल",
    }),
    **_rows("length", {
        "kilometer": "किलोमीटर|किमी|कि.मी.|किलो मीटर|किमी.|km", "meter": "मीटर|मी.", "centimeter": "सेंटीमीटर|सेमी|सें.मी.|सेंमी", "millimeter": "मिलीमीटर|मिमी|एमएम|मि.मी.", "foot": "फुट|फीट|फ़ुट",
        "inch": "इंच", "mile": "मील|मीलों", "nautical_mile": "समुद्री मील|नॉटिकल मील|नौटिकल माइल", "yard": "गज",
    }),
    **_rows("mass", {
        "kilogram": "किलोग्राम|किलो|किग्रा|कि.ग्रा.|kg", "gram": "ग्राम", "milligram": "मिलीग्राम", "metric_ton": "टन|मीट्रिक टन", "quintal": "क्विंटल|कुंतल|कुंटल", "pound": "पाउंड वजनी|पौंड",
    }),
    **_rows("speed", {
        "kilometer / hour": "किलोमीटर प्रति घंटे|किलोमीटर प्रति घंटा|किमी प्रति घंटे|किमी प्रति घंटा|किलोमीटर प्रतिघंटे|किमी प्रतिघंटे|किमी / घंटा|किमी / घंटे|किलोमीटर / घंटा|किमी. प्रति घंटे",
        "mile / hour": "मील प्रति घंटे|मील प्रति घंटा|मील प्रतिघंटे", "meter / second": "मीटर प्रति सेकंड|मीटर प्रति सेकेंड", "knot": "नॉट|नॉट्स|समुद्री मील प्रति घंटे",
    }),
    **_rows("area", {"kilometer ** 2": "वर्ग किलोमीटर|वर्ग किमी", "meter ** 2": "वर्ग मीटर", "foot ** 2": "वर्ग फुट|वर्ग फीट", "hectare": "हेक्टेयर|हैक्टेयर", "acre": "एकड़", "bigha": "बीघा|बीघे"}),
    **_rows("volume", {"liter": "लीटर|लिटर", "milliliter": "मिलीलीटर", "barrel": "बैरल", "gallon": "गैलन", "meter ** 3": "घन मीटर|क्यूबिक मीटर", "cubic_foot / second": "क्यूसेक"}),
    **_rows("power", {"watt": "वाट", "kilowatt": "किलोवाट", "megawatt": "मेगावाट|मेगावॉट", "gigawatt": "गीगावाट|गीगावॉट", "horsepower": "हॉर्सपावर|अश्वशक्ति"}),
    **_rows("energy", {"kilowatt_hour": "किलोवाट घंटा", "kiloton": "किलोटन", "megaton": "मेगाटन"}),
    **_rows("temperature", {"degree_Celsius": "डिग्री सेल्सियस|डिग्री सेंटीग्रेड|डिग्री सेल्सियम", "degree_Fahrenheit": "डिग्री फारेनहाइट|डिग्री फ़ारेनहाइट", "degree": "डिग्री"}),
    **_rows("percent", {"percent": "प्रतिशत|फीसदी|फ़ीसद|परसेंट|%"}),
    **_rows("data", {"gigabyte": "जीबी|गीगाबाइट", "terabyte": "टीबी|टेराबाइट", "megabyte": "एमबी|मेगाबाइट"}),
    **_rows("duration", {
        "second": "सेकंड|सेकेंड|सेकंडों", "minute": "मिनट|मिनटों", "hour": "घंटे|घंटा|घंटों", "day": "दिन|दिनों|दिवसीय|रोज़|दिन की", "week": "हफ़्ते|हफ़्ता|हफ़्तों|सप्ताह", "month": "महीने|महीना|महीनों|माह",
        "year": "साल|सालों|वर्ष|वर्षों|बरस", "decade": "दशक|दशकों", "century": "सदी|सदियों|शताब्दियों",
    }),
    **_rows("age", {"year": "वर्षीय|वर्षीया"}),
    **_rows("seats", {"seat": "सीट|सीटें|सीटों"}),
    **_rows("votes", {"vote": "वोट|वोटों|मत|मतों"}),
    **_rows("caliber", {"millimeter": "एमएम कैलिबर|मिमी कैलिबर"}),
}  # fmt: skip

#: People and things that are counted, by an English noun.
COUNTED: Final[dict[tuple[str, ...], Unit]] = {
    **_rows("people", {
        "person": "लोग|लोगों|व्यक्ति|व्यक्तियों|शख्स|जन|जनों", "soldier": "सैनिक|सैनिकों|जवान|जवानों|फौजी", "civilian": "नागरिक|नागरिकों|आम नागरिक", "child": "बच्चे|बच्चों|बच्चा", "woman": "महिला|महिलाएं|महिलाओं",
        "police officer": "पुलिसकर्मी|पुलिसकर्मियों|सिपाही|सिपाहियों", "militant": "आतंकी|आतंकवादी|आतंकियों|आतंकवादियों|उग्रवादी|उग्रवादियों|चरमपंथी|चरमपंथियों", "maoist": "नक्सली|नक्सलियों|माओवादी|माओवादियों",
        "passenger": "यात्री|यात्रियों|मुसाफिर", "worker": "मजदूर|मजदूरों|श्रमिक|श्रमिकों|कामगार|कामगारों", "student": "छात्र|छात्रों|छात्राएं|विद्यार्थी|विद्यार्थियों", "farmer": "किसान|किसानों",
        "patient": "मरीज|मरीजों", "hostage": "बंधक|बंधकों", "prisoner": "कैदी|कैदियों|युद्धबंदी|युद्धबंदियों", "refugee": "शरणार्थी|शरणार्थियों", "officer": "अधिकारी|अधिकारियों", "employee": "कर्मचारी|कर्मचारियों",
        "lawmaker": "सांसद|सांसदों|विधायक|विधायकों", "fisherman": "मछुआरे|मछुआरों", "journalist": "पत्रकार|पत्रकारों", "pilgrim": "श्रद्धालु|श्रद्धालुओं|तीर्थयात्री|तीर्थयात्रियों", "fighter": "लड़ाके|लड़ाकों", "voter": "मतदाता|मतदाताओं",
        "family": "परिवार|परिवारों", "body": "शव|शवों|लाशें",
    }),
    **_rows("count", {
        "aircraft": "विमान|विमानों|लड़ाकू विमान|लड़ाकू विमानों|एयरक्राफ्ट", "helicopter": "हेलीकॉप्टर|हेलिकॉप्टर|हेलीकॉप्टरों|हेलिकॉप्टरों", "tank": "टैंक|टैंकों", "missile": "मिसाइल|मिसाइलें|मिसाइलों|बैलिस्टिक मिसाइल|बैलिस्टिक मिसाइलें|क्रूज मिसाइलें",
        "drone": "ड्रोन|ड्रोनों", "rocket": "रॉकेट|रॉकेटों", "ship": "जहाज|जहाजों|युद्धपोत|युद्धपोतों|पोत", "submarine": "पनडुब्बी|पनडुब्बियां|पनडुब्बियों", "gun": "तोप|तोपें|तोपों|बंदूकें|राइफलें|राइफल", "shell": "गोले|गोलों",
        "bomb": "बम|बमों", "warhead": "वारहेड|परमाणु हथियार", "vehicle": "वाहन|वाहनों|गाड़ियां|गाड़ियों", "satellite": "उपग्रह|उपग्रहों|सैटेलाइट", "country": "देश|देशों", "village": "गांव|गांवों", "city": "शहर|शहरों", "state": "राज्य|राज्यों",
        "district": "जिले|जिलों", "house": "घर|घरों|मकान|मकानों", "school": "स्कूल|स्कूलों", "building": "इमारत|इमारतें|इमारतों", "case": "मामले|मामलों", "run": "रन|रनों", "wicket": "विकेट|विकेटों", "match": "मैच|मैचों", "job": "नौकरियां|नौकरी|पद|पदों",
        "attack": "हमले|हमलों", "round": "राउंड|दौर", "battalion": "बटालियन|बटालियनें", "brigade": "ब्रिगेड", "squadron": "स्क्वाड्रन", "bullet": "गोलियां|गोली|कारतूस",
    }),
}  # fmt: skip

#: Signs before an amount: ₹500 करोड़, $2 अरब, रु. 500.
SIGNS: Final = {"₹": "INR", "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "रु": "INR", "रु.": "INR", "rs": "INR", "rs.": "INR"}

#: Before or after a number. Attested: करीब 200, कम से कम 12, 500 से अधिक, 40 के आसपास.
ABOUT: Final = frozenset(fold_word(w) for w in "करीब लगभग तकरीबन अनुमानित कोई".split())
MORE: Final = frozenset(fold_word(w) for w in "अधिक ज़्यादा ऊपर ज्यादा".split())
LESS: Final = frozenset(fold_word(w) for w in "कम नीचे".split())
NEAR: Final = frozenset(fold_word(w) for w in "आसपास करीब लगभग आस-पास".split())

#: What befell the people counted, by the words that tell it. Attested: 12 लोग मारे गए, तीन जवान शहीद, 40 घायल, सात की मौत, 15 लापता.
FATES: Final = {
    fold_word(word): fate
    for fate, row in {"killed": "मार मारे मरे मौत मौतें मृत्यु शहीद ढेर मारा हताहत हत्या मृत जान", "injured": "घायल जख्मी ज़ख़्मी चोटिल", "missing": "लापता", "captured": "गिरफ्तार अगवा अपहृत"}.items()
    for word in row.split()
}
#: Nouns after which a bare number counts the dead or hurt: मरने वालों की संख्या 741.
TOLL: Final = frozenset(fold_word(w) for w in "मरने मारे मृतकों घायलों मृतक".split())

LONGEST: Final = max(len(words) for words in (*MEASURES, *COUNTED))
