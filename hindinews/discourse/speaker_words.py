"""Common nouns that speak (विशेषज्ञों, पुलिस, रिपोर्ट) and the words beside them, with their English: one row a word.

A description is put together from them: `स्थानीय अधिकारियों` → `local officials`, `पेंटागन की उप प्रवक्ता` → `Pentagon deputy spokesperson`.
"""

from __future__ import annotations

from typing import Final

from hindinews.text.folding import fold_word


def _table(rows: str) -> dict[str, str]:
    table: dict[str, str] = {}
    for row in rows.strip().splitlines():
        english, _, forms = row.partition("=")
        for form in forms.split():
            table[fold_word(form)] = english.strip()
    return table


#: People and groups.
PEOPLE: Final = _table("""
experts = विशेषज्ञों विशेषज्ञ एक्सपर्ट्स
expert = एक्सपर्ट
analysts = विश्लेषकों विश्लेषक समीक्षकों जानकारों जानकार पर्यवेक्षकों
officials = अधिकारियों अफसरों अधिकारीगण पदाधिकारियों
official = अधिकारी अफसर पदाधिकारी
doctors = डॉक्टरों डाक्टरों चिकित्सकों
doctor = डॉक्टर डाक्टर चिकित्सक
police = पुलिस पुलिसकर्मियों पुलिसवालों
eyewitnesses = चश्मदीदों प्रत्यक्षदर्शियों गवाहों
eyewitness = चश्मदीद प्रत्यक्षदर्शी
witness = गवाह
sources = सूत्रों सूत्र
diplomats = राजनयिकों कूटनीतिज्ञों
diplomat = राजनयिक
scientists = वैज्ञानिकों
scientist = वैज्ञानिक
researchers = शोधकर्ताओं शोधार्थियों अनुसंधानकर्ताओं
researcher = शोधकर्ता
economists = अर्थशास्त्रियों
economist = अर्थशास्त्री
critics = आलोचकों
supporters = समर्थकों
protesters = प्रदर्शनकारियों आंदोलनकारियों
farmers = किसानों
students = छात्रों विद्यार्थियों
student = छात्र छात्रा
villagers = ग्रामीणों गांववालों
residents = निवासियों रहवासियों बाशिंदों
local people = स्थानीयों
relatives = परिजनों रिश्तेदारों घरवालों परिवारवालों
family = परिवार
father = पिता
mother = मां माता
brother = भाई
sister = बहन
wife = पत्नी
husband = पति
son = बेटे बेटा पुत्र
daughter = बेटी पुत्री
uncle = चाचा मामा
neighbours = पड़ोसियों
shopkeepers = दुकानदारों
customers = ग्राहकों
drivers = चालकों
doctors' team = चिकित्सादल
people = लोगों लोग
leaders = नेताओं
leader = नेता
ministers = मंत्रियों
minister = मंत्री
lawmakers = सांसदों विधायकों
lawmaker = सांसद विधायक
lawyers = वकीलों अधिवक्ताओं
lawyer = वकील अधिवक्ता
judge = जज न्यायाधीश जस्टिस
judges = जजों न्यायाधीशों
journalists = पत्रकारों संवाददाताओं
journalist = पत्रकार संवाददाता
spokesperson = प्रवक्ता
spokespeople = प्रवक्ताओं
investigators = जांचकर्ताओं जांचकर्मियों
advisers = सलाहकारों
adviser = सलाहकार
negotiators = वार्ताकारों
rebels = विद्रोहियों बागियों
militants = चरमपंथियों आतंकवादियों आतंकियों उग्रवादियों
soldiers = सैनिकों जवानों
workers = कामगारों मजदूरों कर्मचारियों कार्यकर्ताओं
activists = सामाजिककार्यकर्ताओं
traders = व्यापारियों कारोबारियों
pilots = पायलटों
passengers = यात्रियों
members = सदस्यों
member = सदस्य
accused = आरोपी आरोपियों अभियुक्त
victim = पीड़ित पीड़िता
victims = पीड़ितों
women = महिलाओं
woman = महिला
coach = कोच
captain = कप्तान
director = निदेशक
head = प्रमुख
president = अध्यक्ष
manager = प्रबंधक
secretary = सचिव
ambassador = राजदूत
counterpart = समकक्ष
fishermen = मछुआरों
companions = साथियों साथी
historians = इतिहासकारों
meteorologists = मौसमविदों मौसमविज्ञानियों
veterans = पूर्वसैनिकों
teachers = शिक्षकों अध्यापकों
""")

#: Bodies without a name of their own.
BODIES: Final = _table("""
government = सरकार शासन हुकूमत
governments = सरकारों
army = सेना फौज थलसेना
air force = वायुसेना
navy = नौसेना
opposition = विपक्ष
party = पार्टी दल
parties = पार्टियों दलों
company = कंपनी फर्म
companies = कंपनियों
organisation = संगठन संस्था
agency = एजेंसी
agencies = एजेंसियों
ministry = मंत्रालय
court = अदालत न्यायालय कोर्ट पीठ खंडपीठ
administration = प्रशासन
department = विभाग
commission = आयोग
committee = समिति कमेटी
council = परिषद
board = बोर्ड
bank = बैंक
office = कार्यालय दफ्तर
embassy = दूतावास
hospital = अस्पताल
newspaper = अखबार समाचारपत्र दैनिक
channel = चैनल
magazine = पत्रिका
squad = दस्ते दस्ता
team = टीम दल
group = समूह गुट
union = यूनियन संघ
alliance = गठबंधन
militia = मिलिशिया
university = विश्वविद्यालय
management = प्रबंधन
prosecution = अभियोजन
media = मीडिया
cabinet = कैबिनेट मंत्रिमंडल
parliament = संसद
""")

#: Things that are written or said, and speak by themselves: रिपोर्ट **के अनुसार**, बयान **में कहा गया**.
DOCUMENTS: Final = _table("""
report = रिपोर्ट रपट रिपोर्ट्स
reports = रिपोर्टों रपटों खबरों ख़बरों
news = खबर
statement = बयान वक्तव्य विज्ञप्ति
statements = बयानों
data = आंकड़ों आंकड़े डेटा
survey = सर्वे सर्वेक्षण
study = अध्ययन शोध स्टडी
estimates = अनुमानों
estimate = अनुमान
claims = दावों
forecast = पूर्वानुमान भविष्यवाणी
forecasts = भविष्यवाणियों
agreement = समझौते समझौता संधि करार
resolution = प्रस्ताव
draft = मसौदे मसौदा
letter = पत्र चिट्ठी खत
complaint = शिकायत तहरीर
FIR = एफआईआर प्राथमिकी
charge sheet = चार्जशीट आरोपपत्र
order = आदेश फैसले
notification = अधिसूचना
law = कानून अधिनियम
constitution = संविधान
rules = नियमों नियम
documents = दस्तावेजों दस्तावेज
document = दस्तावेज
video = वीडियो
message = संदेश
interview = साक्षात्कार इंटरव्यू
information = जानकारी सूचना
article = लेख आलेख
tweet = ट्वीट
post = पोस्ट
website = वेबसाइट
poll = पोल
affidavit = हलफनामे हलफनामा
press release = प्रेसविज्ञप्ति
advisory = एडवाइजरी परामर्श
terms = शर्तों शर्तो
""")

#: Words before a noun that describe it; empty English where nothing is to be said.
ADJECTIVES: Final = _table("""
local = स्थानीय
senior = वरिष्ठ आला सीनियर शीर्ष
military = सैन्य फौजी
government = सरकारी शासकीय
security = सुरक्षा
intelligence = खुफिया
foreign = विदेशी
official = आधिकारिक
police = पुलिस
media = मीडिया
television = टेलीविजन टीवी
health = स्वास्थ्य
defence = रक्षा
political = राजनीतिक
diplomatic = कूटनीतिक राजनयिक
independent = स्वतंत्र
market = बाजार
weather = मौसम
legal = कानूनी
former = पूर्व
deputy = उप
joint = संयुक्त साझा
revised = संशोधित
earlier = पहले
preliminary = प्रारंभिक शुरुआती
initial = आरंभिक
national = राष्ट्रीय
presidential = राष्ट्रपति
state = राज्य
opposition = विपक्षी
ruling = सत्तारूढ़ सत्ताधारी
some = कुछ
many = कई अनेक
other = अन्य दूसरे
two = दो दोनों
three = तीन तीनों
unnamed = अज्ञात
reliable = विश्वसनीय विश्वस्त
close = करीबी नजदीकी
bomb disposal = रोधी
medical = चिकित्सा
rescue = बचाव
administrative = प्रशासनिक
air force = वायुसेना
army = सेना सैन्याधिकारी
navy = नौसेना
party = पार्टी
ministry = मंत्रालय
company = कंपनी
hospital = अस्पताल
spy = जासूसी
press = प्रेस
environmental = पर्यावरण
economic = आर्थिक
interim = अंतरिम
western = पश्चिमी
cricket = क्रिकेट
""")

#: Words before a noun that are passed over.
EMPTY: Final = frozenset(fold_word(w) for w in "एक इस उस इसी उसी ये वे यह वह इन उन ही भी बम खुद स्वयं के की का अपने अपनी उनके उनकी उसके उसकी इनके इसके हालिया ताजा नए नई बड़े नाम तमाम सभी खास".split())

#: Adjectives of nationality in English, by ISO code; other countries go by their names.
DEMONYMS: Final[dict[str, str]] = dict(
    row.split("=")
    for row in (
        "IN=Indian PK=Pakistani US=US GB=British RU=Russian UA=Ukrainian CN=Chinese JP=Japanese FR=French DE=German IT=Italian IL=Israeli PS=Palestinian IR=Iranian IQ=Iraqi SY=Syrian "
        "TR=Turkish SA=Saudi AE=Emirati EG=Egyptian AF=Afghan BD=Bangladeshi NP=Nepalese LK=Sri_Lankan MM=Myanmar TH=Thai VN=Vietnamese ID=Indonesian MY=Malaysian PH=Philippine "
        "KR=South_Korean KP=North_Korean TW=Taiwanese AU=Australian CA=Canadian BR=Brazilian MX=Mexican ZA=South_African NG=Nigerian KE=Kenyan ET=Ethiopian PL=Polish BY=Belarusian "
        "ES=Spanish PT=Portuguese NL=Dutch BE=Belgian SE=Swedish NO=Norwegian FI=Finnish DK=Danish GR=Greek CH=Swiss AT=Austrian HU=Hungarian RO=Romanian RS=Serbian LB=Lebanese "
        "JO=Jordanian YE=Yemeni QA=Qatari KW=Kuwaiti OM=Omani LY=Libyan SD=Sudanese MV=Maldivian BT=Bhutanese VE=Venezuelan CU=Cuban CO=Colombian AR=Argentine"
    ).split()
)
