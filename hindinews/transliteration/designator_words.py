"""The words of the designator grammar: families, numerals, suffixes, traps. Hindi forms are written without nukta and folded."""

from __future__ import annotations

from typing import Final

#: A word that stands for a letter prefix, or a name that takes a number with a bare space.
FAMILY_WORDS: Final[dict[str, str]] = {
    "सुखोई": "SU",  # सुखोई-30 एमकेआई
    "सुखाई": "SU",  # misprint, seen
    "सु": "SU",  # सु-57
    "sukhoi": "SU",
    "मिग": "MIG",  # मिग -29
    "टुपोलेव": "TU",  # टुपोलेव-95
    "तुपोलेव": "TU",
    "तु": "TU",  # तु-160
    "tupolev": "TU",
    "इल्यूशिन": "IL",  # इल्यूशिन-76
    "इल्युशिन": "IL",
    "इलुशिन": "IL",
    "ilyushin": "IL",
    "इल": "IL",  # इल-76
    "कामोव": "KA",  # कामोव 226
    "kamov": "KA",
    "का": "KA",  # का-52 (with a hyphen only: का is a postposition)
    "एंटोनोव": "AN",  # एंटोनोव-32
    "अंतोनोव": "AN",
    "antonov": "AN",
    "मि": "MI",  # मि-17
    "याक": "YAK",  # याक-130
    "मार्क": "MK",  # तेजस मार्क 1ए
    "एमके": "MK",  # अर्जुन एमके-1ए
    "mk": "MK",
    "mark": "MK",
    "टाइप": "TYPE",  # टाइप 56
    "प्रोजेक्ट": "PROJECT",  # प्रोजेक्ट 75आई
    "फैब": "FAB",  # फैब-500
    "टोस": "TOS",  # टोस-1ए
    "तोस": "TOS",
    "अग्नि": "AGNI",  # अग्नि 5
    "पृथ्वी": "PRITHVI",  # पृथ्वी-2
    "बराक": "BARAK",  # बराक ८
    "बाराक": "BARAK",
    "शाहेद": "SHAHED",  # शाहेद-136
    "शाहिद": "SHAHED",
    "शाहीद": "SHAHED",
    "शहीद": "SHAHED",  # शहीद-136
    "जेरान": "GERAN",  # जेरान-2
    "गेरान": "GERAN",
    "गेरन": "GERAN",
    "ह्वासोंग": "HWASONG",  # ह्वासोंग-17
    "ह्वसोंग": "HWASONG",
    "ह्वासोंगफो": "HWASONG",  # ह्वासोंगफो-18
    "hwasongpho": "HWASONG",
    "फत्ताह": "FATTAH",  # फ़त्ताह-1
    "फतह": "FATEH",  # फतह-110
    "फतेह": "FATEH",
    "लेपर्ड": "LEOPARD",  # लेपर्ड 2
    "लेपर्ड्स": "LEOPARD",
    "तेंदुआ": "LEOPARD",
    "तेंदुए": "LEOPARD",  # तेंदुए 2A6, word for word
    "चैलेंजर": "CHALLENGER",  # चैलेंजर 2
    "तेजस": "TEJAS",  # तेजस Mk-1A
    "अर्जुन": "ARJUN",  # अर्जुन मार्क-1ए
    "रुस्तम": "RUSTOM",  # रुस्तम-2
    "ब्रह्मोस": "BRAHMOS",  # ब्रह्मोस-2
    "टोर": "TOR",  # टोर-एम1
    "तोर": "TOR",
    "पैंटिर": "PANTSIR",  # पैंटिर-एस
    "पैंटसिर": "PANTSIR",
    "पांतसिर": "PANTSIR",
    "एरो": "ARROW",  # एरो-3
    "ऐरो": "ARROW",
    "ओरलान": "ORLAN",  # ओरलान-10
    "ऑरलान": "ORLAN",
    "ऑर्लान": "ORLAN",
}

FAMILY_WORDS.update({key.casefold(): key for key in {*FAMILY_WORDS.values()} if len(key) > 2})

#: Families whose word is also a common Hindi word: a hyphen, or nothing, must join it to the number.
HYPHEN_ONLY: Final = frozenset({"का", "तु", "मि", "इल", "शहीद", "शाहिद", "याक", "तोर", "प्रोजेक्ट", "मार्क", "पृथ्वी", "अर्जुन", "एरो", "फतह"})

#: Letter names that are also Hindi words: "सेना के 9 सैनिक", "मोदी जी 20 को", "एक छोटी सी 17", "वह आई 2 बार". No bare space joins them to a number.
WORD_LETTERS: Final = frozenset({"के", "जी", "सी", "ई", "इ", "ए", "ऐ", "ओ", "आई", "आइ", "पी"})
#: Of these, the ones that no class noun after the number saves: "सेना के 9 टैंक", "गांधी जी 2 विमान".
NEVER_SPACED: Final = frozenset({"के", "जी", "आई", "आइ"})

#: Letters that stand apart though one of them is a word, with the numbers that settle it: ए के 47.
SPACED_LETTERS: Final[dict[str, frozenset[str]]] = {"AK": frozenset({"47", "56", "74", "203"})}

#: Words before a hyphen and a number that no designation begins with: "में-5", "दो-3", "करीब-10".
WORDS_BEFORE_NUMBERS: Final = frozenset(
    "का की के को में से पर ने तक और या एवं व तो ही भी यह वह एक दो तीन चार पांच छह सात आठ नौ दस सौ करीब लगभग "
    "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर अक्तूबर नवंबर दिसंबर रुपये रुपए डॉलर".split()
)

#: Words after a number that make it a quantity: "एनडीए 293 सीटें", "बीजेपी 240 लोग".
UNITS: Final = frozenset(
    "सीट सीटें सीटों लोग लोगों साल वर्ष वर्षों सालों दिन दिनों घंटे घंटों मिनट प्रतिशत फीसदी फीसद करोड़ करोड लाख हजार अरब किलोमीटर किमी मीटर किलो रुपये रुपए डॉलर बजे "
    "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर अक्तूबर नवंबर दिसंबर".split()
)

#: key -> the name that follows it in the news and settles that a space joins: के 9 वज्र, सी 17 ग्लोबमास्टर.
CONFIRMED_BY: Final[dict[str, tuple[str, ...]]] = {
    "K9": ("वज्र", "बज्र", "vajra"),
    "K15": ("सागरिका",),
    "C17": ("ग्लोबमास्टर", "globemaster"),
    "C130": ("हरक्यूलिस", "हरक्युलिस", "सुपर", "hercules"),
    "P8": ("पोसाइडन", "पोसीडॉन", "पोसाइडन", "poseidon"),
    "A10": ("थंडरबोल्ट", "वॉर्थोग", "वारथॉग"),
}

#: Class nouns that let a space join an ambiguous letter (not के, not जी) to its number: सी 17 विमान.
CLASS_NOUNS: Final = frozenset("विमान विमानों मिसाइल मिसाइलें मिसाइलों बमवर्षक बॉम्बर हेलीकॉप्टर हेलिकॉप्टर ड्रोन परिवहन मालवाहक".split())

#: Numbers written as words: के-नौ, अग्नि-पांच.
NUMBER_WORDS: Final[dict[str, str]] = {
    "एक": "1",
    "दो": "2",
    "तीन": "3",
    "चार": "4",
    "पांच": "5",
    "छह": "6",
    "छः": "6",
    "सात": "7",
    "आठ": "8",
    "नौ": "9",
    "दस": "10",
}

#: Only after a name: अग्नि-V, BrahMos-II.
ROMAN_NUMERALS: Final[dict[str, str]] = {numeral: str(value) for value, numeral in enumerate("I II III IV V VI VII VIII IX X XI XII".split(), start=1)}

#: Suffixes that a space may join to the number: सुखोई 30 MKI, मिग 23 बीएन, एमआई-17 वी5.
SPACED_SUFFIXES: Final = frozenset("MKI MKM MKA MKK BN MS UB UPG ER EX NG V5 M3 M2 MR SM".split())

#: How a prefix is printed.
CASING: Final[dict[str, str]] = {
    "SU": "Su",  # Su-57
    "TU": "Tu",  # Tu-95MS
    "MI": "Mi",  # Mi-17
    "IL": "Il",  # Il-76
    "AN": "An",  # An-32
    "KA": "Ka",  # Ka-52
    "KH": "Kh",  # Kh-101
    "BE": "Be",  # Be-200
    "YAK": "Yak",  # Yak-130
    "MIG": "MiG",  # MiG-29
    "MK": "Mk",  # Mk 84
    "BRAHMOS": "BrahMos",
    "FATEH": "Fateh",
    "FAB": "FAB",
    "TOS": "TOS",
}

#: What stands between prefix and number in print where it is not a hyphen: M777, K9, Type 56, Barak 8.
JOINT: Final[dict[str, str]] = {
    "M": "",
    "K": "",
    "G": "",
    "TYPE": " ",
    "PROJECT": " ",
    "BARAK": " ",
    "LEOPARD": " ",
    "CHALLENGER": " ",
    "ARROW": " ",
    "MK": " ",
}
